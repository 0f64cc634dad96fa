# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = { $percent }% daripada laman ini diterjemahkan daripada { $source }.
translation-outdated = { $count } bahagian sudah lapuk dan ditandakan.
translation-missing = { $count } bahagian masih dalam { $source }.
translation-review = Belum semuanya disemak.
translation-original = Baca laman asal
translation-help = Bantu menterjemah

## Below a paragraph whose original has changed

translation-changed = Teks asal telah berubah

## In print

translation-legend = Garisan di tepi menandakan bahagian yang lapuk: teks asalnya telah berubah sejak diterjemahkan.
