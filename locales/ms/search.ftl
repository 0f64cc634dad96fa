# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

search-all = Semuanya dari A hingga Z
search-without-script = Carian memerlukan JavaScript. Di sini semuanya mengikut abjad.
search-letters = Huruf
search-kind = Jenis
search-any = Semua
search-count = Hasil: { $n }
search-none = Tiada apa-apa ditemui untuk “{ $query }”. Cuba kurang perkataan atau perkataan lain.
search-all-results = Semua hasil, dengan penapis
search-more = Tunjukkan lagi
search-loading = Mencari…
search-keys = ↑ ↓ pilih · Enter buka · Esc tutup
