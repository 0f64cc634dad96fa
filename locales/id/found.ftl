# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Kutip dan gunakan kembali
cite-this = Kutip halaman ini
cite-publication = Kutip publikasi ini
cite-reuse = Gunakan kembali dengan atribusi
cite-reuse-how = Salin salah satu baris ini ke tempat Anda memakainya, dan sebutkan apa yang Anda ubah.
cite-attribution = “{ $title }” oleh { $authors }, { $site }, { $license }
cite-as-text = Teks biasa
cite-as-html = HTML
cite-as-wikitext = Teks wiki
cite-copy = Salin
cite-copied = Tersalin

## Calendars

calendar-add = Tambahkan ke kalender
calendar-subscribe = Berlangganan kalender
event-packs = Untuk dibawa

## Maps and mentors

map-title = Di peta
map-source = Peta: Natural Earth, domain publik
mentors-title = Mentor menurut bahasa dan topik
facet-topic = Topik
