# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Njia za kujifunza
kinds-course = Kozi
kinds-lesson = Masomo
kinds-toolkit = Seti za zana
kinds-event = Matukio
kinds-campaign = Kampeni
kinds-club = Klabu
kinds-research = Utafiti
kinds-faq = Maswali na majibu
kinds-news = Habari

## Facts: labels in the list under a title

fact-when = Lini
fact-period = Kipindi
fact-mode = Namna
fact-place = Mahali
fact-languages = Lugha
fact-countries = Nchi
fact-cost = Gharama
fact-places = Nafasi
fact-deadline = Mwisho wa kujiandikisha
fact-organisers = Waandaaji
fact-jury = Majaji
fact-edition = Toleo
fact-hashtag = Alama ya reli
fact-website = Tovuti
fact-dashboard = Dashibodi
fact-contact = Mawasiliano
fact-institution = Taasisi mwenyeji
fact-leads = Viongozi
fact-mentors = Walezi
fact-member-of = Sehemu ya
fact-founded = Ilianzishwa
fact-since = Pamoja nasi tangu
fact-user-name = Jina la mtumiaji
fact-mentoring = Mada za ulezi
fact-availability = Nafasi kwa watu wapya
fact-mentoring-languages = Lugha za ulezi
fact-mentoring-contact = Omba ulezi
fact-orcid = ORCID
fact-wikidata = Wikidata
fact-ror = ROR
fact-doi = DOI
fact-type = Aina
fact-short-name = Jina fupi
fact-authors = Waandishi
fact-year = Mwaka
fact-published-in = Imechapishwa katika
fact-editors = Wasimamizi
fact-related = Kuhusu
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = Kwa saa zako:

## Back references: headings over what points at a page

back-used-in = Linatumika katika
back-taught-at = Linafundishwa katika
back-campaign = Matukio
back-facilitator = Vipindi anavyoongoza
back-organiser = Anayoandaa
back-mentor = Anazolea
back-lead = Anazoongoza
back-jury = Kampeni anazoamua kama jaji
back-institution = Katika taasisi hii
back-member = Wanachama
back-editor = Anazosimamia
back-author = Aliyoandika
back-translator = Aliyotafsiri
back-contributor = Aliyosaidia
back-related = Katika habari

## Lists with filters

filter = Chuja
filter-any = Yoyote
filter-reset = Onyesha yote
filter-count = Zinaonyeshwa: { $n } kati ya { $all }
filter-none = Hakuna kinacholingana. Ondoa kichujio kimoja.
index = Faharasa
index-link = Kwa mada, ngazi na lugha
listing-title = { $section }: { $value }
facet-level = Ngazi
facet-audience = Kwa
facet-duration = Muda
facet-language = Lugha
facet-country = Nchi
facet-wiki = Mradi
facet-mode = Namna
facet-type = Aina
facet-role = Jukumu
facet-status = Hali
facet-year = Mwaka
facet-area = Mada
length-short = Hadi dakika 30
length-medium = Dakika 30 hadi 60
length-long = Saa 1 hadi 3
length-days = Zaidi ya saa 3

## Wikimedia projects

wiki-wikipedia = Wikipedia
wiki-commons = Wikimedia Commons
wiki-wikidata = Wikidata
wiki-wiktionary = Wikamusi
wiki-wikisource = Wikisource
wiki-wikibooks = Wikibooks
wiki-wikiquote = Wikiquote
wiki-wikivoyage = Wikivoyage
wiki-wikiversity = Wikiversity
wiki-wikinews = Wikinews
wiki-wikispecies = Wikispecies
wiki-wikifunctions = Wikifunctions
wiki-meta = Meta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Wikimedia Incubator
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Matukio yajayo
events-past = Matukio yaliyopita
mode-online = Mtandaoni
mode-onsite = Ana kwa ana
mode-hybrid = Mtandaoni na ana kwa ana
event-scheduled = Litafanyika kama lilivyopangwa
event-postponed = Limeahirishwa
event-cancelled = Limefutwa
event-over = limekwisha
event-register = Jiandikishe
event-programme = Programu
event-with = Pamoja na

## Campaigns

campaign-planned = Imepangwa
campaign-running = Inaendelea
campaign-finished = Imekamilika
campaign-paused = Imesitishwa kwa muda
campaign-page = Nenda kwenye kampeni
campaign-rules = Kanuni
campaign-prizes = Zawadi
campaign-results = Matokeo
campaign-editions = Kampeni zilizopita
result-participants = Washiriki
result-newcomers = Washiriki wapya
result-articles = Makala mpya
result-improved = Makala zilizoboreshwa
result-files = Faili
result-edits = Mabadiliko
result-countries = Nchi
result-languages = Lugha
results-source = Chanzo cha takwimu hizi

## Clubs

club-forming = Inaanzishwa
club-active = Hai
club-paused = Imesitishwa kwa muda
club-closed = Imefungwa
meets-weekly = Kila { $weekday }
meets-fortnightly = { $weekday }, mara moja kila wiki mbili
meets-first = { $weekday } ya kwanza ya mwezi
meets-second = { $weekday } ya pili ya mwezi
meets-third = { $weekday } ya tatu ya mwezi
meets-fourth = { $weekday } ya nne ya mwezi
meets-last = { $weekday } ya mwisho ya mwezi
weekday-monday = Jumatatu
weekday-tuesday = Jumanne
weekday-wednesday = Jumatano
weekday-thursday = Alhamisi
weekday-friday = Ijumaa
weekday-saturday = Jumamosi
weekday-sunday = Jumapili

## People

person-author = Mwandishi
person-trainer = Mkufunzi
person-translator = Mtafsiri
person-mentor = Mlezi
person-organiser = Mwandaaji
person-developer = Msanidi programu
person-researcher = Mtafiti
mentor-open = Anapokea watu wapya
mentor-limited = Ana muda mfupi
mentor-closed = Hana muda kwa sasa

## Organisations

organisation-museum = Makumbusho
organisation-library = Maktaba
organisation-archive = Nyaraka
organisation-gallery = Nyumba ya sanaa
organisation-school = Shule
organisation-university = Chuo kikuu
organisation-affiliate = Shirika mshirika la Wikimedia
organisation-foundation = Wakfu
organisation-ngo = Chama
organisation-government = Taasisi ya serikali
organisation-company = Kampuni
organisation-other = Nyingine

## Research

research-study = Utafiti
research-report = Ripoti
research-data-set = Seti ya data
research-thesis = Tasnifu
research-book = Kitabu
research-finding = Kilichogunduliwa
research-method = Mbinu:

## Glossary

glossary-letters = Herufi
see-also = Tazama pia:

## Audiences

audience-start = Anza hapa

## Examples

example-notice = Huu ni mfano wa kubuni. Unaonyesha jinsi ukurasa wa aina hii unavyoonekana.
example-mark = Mfano wa kubuni
