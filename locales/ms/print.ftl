# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

table-of-contents = Kandungan
chapter-lesson = Pelajaran { $number }
solutions = Penyelesaian
solution-on-page = Penyelesaian di halaman { $page }
notes = Nota
glossary = Glosari
picture-credits = Penghargaan gambar
imprint = Perihal pakej ini
license-page = Anda boleh menyalin, berkongsi dan menyesuaikan pakej ini, termasuk untuk tujuan komersial, menurut terma { $license } ({ $url }). Nyatakan nama para pengarang, sertakan pautan ke lesen dan terangkan perkara yang anda ubah.
license-page-plain = Anda boleh menyalin, berkongsi dan menyesuaikan pakej ini menurut terma { $license }. Nyatakan nama para pengarang dan terangkan perkara yang anda ubah.
printed-from = Dicetak dari { $url }
read-online = Baca dalam talian
version-date = Setakat { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Belum diterjemahkan; teks berikut dipaparkan dalam { $language }.
introduction = Pengenalan
