# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

search-all = Semua dari A sampai Z
search-without-script = Pencarian memerlukan JavaScript. Di sini semuanya menurut abjad.
search-letters = Huruf
search-kind = Jenis
search-any = Semua
search-count = Hasil: { $n }
search-none = Tidak ada yang ditemukan untuk “{ $query }”. Coba dengan kata yang lebih sedikit atau kata lain.
search-all-results = Semua hasil, dengan penyaring
search-more = Tampilkan lagi
search-loading = Mencari…
search-keys = ↑ ↓ pilih · Enter buka · Esc tutup
