# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = { $percent }% dari halaman ini diterjemahkan dari { $source }.
translation-outdated = { $count } bagian sudah usang dan ditandai.
translation-missing = { $count } bagian masih dalam { $source }.
translation-review = Belum semuanya ditinjau.
translation-original = Baca halaman asli
translation-help = Bantu menerjemahkan

## Below a paragraph whose original has changed

translation-changed = Teks aslinya telah berubah

## In print

translation-legend = Garis di tepi menandai bagian yang usang: teks aslinya telah berubah sejak diterjemahkan.
