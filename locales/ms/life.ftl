# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Before and after

draft-notice = Ini draf. Ia hanya kelihatan dalam pratonton.
scheduled-notice = Halaman ini akan diterbitkan pada { DATETIME($date, dateStyle: "long") }. Kini ia hanya kelihatan dalam pratonton.
retired-notice = Halaman ini tidak lagi dikemas kini.
retired-successor = Baca ini sebagai ganti:

## Keywords

keywords = Kata kunci
keyword = Kata kunci
keyword-count = { $n } halaman
keyword-feed = Suapan “{ $keyword }”
