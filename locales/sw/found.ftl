# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Nukuu na utumie tena
cite-this = Nukuu ukurasa huu
cite-publication = Nukuu chapisho hili
cite-reuse = Tumia tena kwa kutaja chanzo
cite-reuse-how = Nakili mojawapo ya mistari hii mahali unapoitumia, na useme ulichobadilisha.
cite-attribution = “{ $title }”, { $authors }, { $site }, { $license }
cite-as-text = Maandishi ya kawaida
cite-as-html = HTML
cite-as-wikitext = Maandishi ya wiki
cite-copy = Nakili
cite-copied = Imenakiliwa

## Calendars

calendar-add = Ongeza kwenye kalenda
calendar-subscribe = Jiandikishe kwa kalenda
event-packs = Za kuchukua

## Maps and mentors

map-title = Kwenye ramani
map-source = Ramani: Natural Earth, mali ya umma
mentors-title = Washauri kwa lugha na mada
facet-topic = Mada
