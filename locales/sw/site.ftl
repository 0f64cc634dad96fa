# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Header

skip-to-content = Nenda kwenye maudhui
home = Mwanzo
menu = Menyu
close = Funga
main-navigation = Urambazaji mkuu
search = Tafuta
    .aria-label = Tafuta kwenye tovuti hii
languages = Lugha
choose-language = Lugha: { $language }
not-translated = bado haujatafsiriwa
colour-scheme = Mpangilio wa rangi
colour-light = Mwangaza
colour-dark = Giza
colour-auto = Otomatiki

## Around the text

breadcrumbs = Uko hapa
contents = Kwenye ukurasa huu
previous = Uliotangulia
next = Unaofuata
previous-and-next = Kurasa zilizotangulia na zinazofuata
edit-page = Hariri ukurasa huu
report-problem = Ripoti tatizo
back-to-top = Rudi juu
translate-page = Tafsiri ukurasa huu
last-changed = Ulibadilishwa mara ya mwisho tarehe { DATETIME($date, dateStyle: "long") }
fallback-notice = Ukurasa huu bado haupatikani kwa { $language }. Unausoma kwa { $other }.
converted-notice = Imebadilishwa kiotomatiki kutoka { $language }.
in-language = kwa { $language }
external-link = huelekea tovuti nyingine

## Credits and licence

credits = Waliochangia
role-authorship = Imeandikwa na
role-editing = Imehaririwa na
role-translation = Imetafsiriwa na
role-testing = Imejaribiwa na
role-illustration = Picha na michoro ya
role-review = Imepitiwa na
role-facilitation = Imewezeshwa na
role-funding = Imefadhiliwa na
role-maintenance = Inasasishwa na
role-infrastructure = Msaada wa kiufundi wa
credit-names = { LIST($names) }
license-line = Maandishi na picha vinaweza kusambazwa chini ya leseni ya <a name="license">{ $license }</a>, isipokuwa pale inapoelezwa vinginevyo.
license-line-plain = Maandishi na picha vinaweza kusambazwa chini ya leseni ya { $license }, isipokuwa pale inapoelezwa vinginevyo.
footer-navigation = Kuhusu tovuti hii
published-by = Imechapishwa na { $publisher }
feed = Mlisho wa kurasa mpya
source-texts = Matini chanzi

## Page not found

not-found-title = Ukurasa haukupatikana
not-found-text = Huenda anwani imeandikwa vibaya, au ukurasa umehamishwa. Unaweza kuendelea kupitia viungo vilivyo hapa chini.
not-found-home = Nenda kwenye ukurasa wa mwanzo

## Choice of a language

chooser-enter = Soma kwa Kiswahili

## Home page

home-courses = Kozi
home-toolkits = Seti za zana
home-lessons = Masomo
home-audiences = Kwa nani
show-all = Onyesha yote
