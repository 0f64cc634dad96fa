# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Before and after

draft-notice = Ini draf. Hanya tampak di pratinjau.
scheduled-notice = Halaman ini terbit pada { DATETIME($date, dateStyle: "long") }. Sekarang hanya tampak di pratinjau.
retired-notice = Halaman ini tidak lagi diperbarui.
retired-successor = Baca ini sebagai gantinya:

## Keywords

keywords = Kata kunci
keyword = Kata kunci
keyword-count = { $n } halaman
keyword-feed = Umpan “{ $keyword }”
