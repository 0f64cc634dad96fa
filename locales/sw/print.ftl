# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

table-of-contents = Yaliyomo
chapter-lesson = Somo la { $number }
solutions = Masuluhisho
solution-on-page = Suluhisho liko ukurasa wa { $page }
notes = Tanbihi
glossary = Faharasa ya istilahi
picture-credits = Vyanzo vya picha
imprint = Kuhusu kitini hiki
license-page = Unaweza kunakili, kusambaza na kurekebisha kitini hiki, hata kwa malengo ya kibiashara, kwa masharti ya leseni ya { $license } ({ $url }). Taja waandishi, weka kiungo cha leseni na eleza ulichobadilisha.
license-page-plain = Unaweza kunakili, kusambaza na kurekebisha kitini hiki kwa masharti ya leseni ya { $license }. Taja waandishi na eleza ulichobadilisha.
printed-from = Kimechapishwa kutoka { $url }
read-online = Soma mtandaoni
version-date = Toleo la tarehe { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Bado haijatafsiriwa; matini inayofuata imeandikwa kwa { $language }.
introduction = Utangulizi
pack-facilitator = Mwongozo wa mwezeshaji
pack-handout = Mazoezi
pack-key = Majibu
pack-checklists = Orodha za ukaguzi
pack-bilingual = Kwa lugha mbili
pack-slides = Slaidi
run-sheet-from-start = Tangu mwanzo
run-sheet-clock = Saa
run-sheet-notes = Maelezo
sheet-name = Jina
sheet-date = Tarehe
sheet-place = Mahali
certificate = Cheti cha ushiriki
certificate-to = Kimetolewa kwa
certificate-for = kwa kushiriki katika
certificate-when = Lini
certificate-where = Wapi
certificate-time = Muda
certificate-signature = Sahihi
poster-scan = Changanua msimbo ili kusoma zaidi
code-alt = Msimbo wa QR unaoelekeza { $url }
brand-with = Pamoja na { $name }
