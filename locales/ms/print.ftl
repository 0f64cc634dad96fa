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
pack-facilitator = Panduan fasilitator
pack-handout = Latihan
pack-key = Jawapan
pack-checklists = Senarai semak
pack-bilingual = Dalam dua bahasa
pack-slides = Slaid
run-sheet-from-start = Dari mula
run-sheet-clock = Jam
run-sheet-notes = Nota
sheet-name = Nama
sheet-date = Tarikh
sheet-place = Tempat
certificate = Sijil penyertaan
certificate-to = Dianugerahkan kepada
certificate-for = kerana menyertai
certificate-when = Bila
certificate-where = Di mana
certificate-time = Tempoh
certificate-signature = Tandatangan
poster-scan = Imbas kod untuk membaca lagi
code-alt = Kod QR yang menuju ke { $url }
brand-with = Bersama { $name }
