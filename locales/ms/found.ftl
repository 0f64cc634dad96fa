# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Petik dan guna semula
cite-this = Petik halaman ini
cite-publication = Petik penerbitan ini
cite-reuse = Guna semula dengan atribusi
cite-reuse-how = Salin salah satu baris ini ke tempat anda menggunakannya, dan nyatakan apa yang anda ubah.
cite-attribution = “{ $title }” oleh { $authors }, { $site }, { $license }
cite-as-text = Teks biasa
cite-as-html = HTML
cite-as-wikitext = Teks wiki
cite-copy = Salin
cite-copied = Disalin

## Calendars

calendar-add = Tambah ke kalendar
calendar-subscribe = Langgan kalendar
event-packs = Untuk dibawa

## Maps and mentors

map-title = Pada peta
map-source = Peta: Natural Earth, domain awam
mentors-title = Mentor mengikut bahasa dan topik
facet-topic = Topik
