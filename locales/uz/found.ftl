# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Iqtibos va qayta foydalanish
cite-this = Ushbu sahifadan iqtibos keltirish
cite-publication = Ushbu nashrdan iqtibos keltirish
cite-reuse = Muallifni koʻrsatib qayta foydalanish
cite-reuse-how = Foydalangan joyingizga shu satrlardan birini qoʻying va nimani oʻzgartirganingizni yozing.
cite-attribution = “{ $title }”, { $authors }, { $site }, { $license }
cite-as-text = Oddiy matn
cite-as-html = HTML
cite-as-wikitext = Vikimatn
cite-copy = Nusxa olish
cite-copied = Nusxa olindi

## Calendars

calendar-add = Taqvimga qoʻshish
calendar-subscribe = Taqvimga obuna boʻlish
event-packs = Oʻzingiz bilan oling

## Maps and mentors

map-title = Xaritada
map-source = Xarita: Natural Earth, jamoat mulki
mentors-title = Til va mavzu boʻyicha murabbiylar
facet-topic = Mavzu
