# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

table-of-contents = Daftar isi
chapter-lesson = Pelajaran { $number }
solutions = Penyelesaian
solution-on-page = Penyelesaian di halaman { $page }
notes = Catatan
glossary = Glosarium
picture-credits = Kredit gambar
imprint = Tentang paket ini
license-page = Anda boleh menyalin, membagikan, dan mengadaptasi paket ini, termasuk untuk tujuan komersial, sesuai dengan ketentuan { $license } ({ $url }). Sebutkan nama para penulis, cantumkan pranala ke lisensi, dan jelaskan apa yang Anda ubah.
license-page-plain = Anda boleh menyalin, membagikan, dan mengadaptasi paket ini sesuai dengan ketentuan { $license }. Sebutkan nama para penulis dan jelaskan apa yang Anda ubah.
printed-from = Dicetak dari { $url }
read-online = Baca secara daring
version-date = Per { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Belum diterjemahkan; teks berikut ditampilkan dalam { $language }.
introduction = Pendahuluan
pack-facilitator = Panduan fasilitator
pack-handout = Latihan
pack-key = Jawaban
pack-checklists = Daftar periksa
pack-bilingual = Dalam dua bahasa
pack-slides = Salindia
run-sheet-from-start = Sejak awal
run-sheet-clock = Jam
run-sheet-notes = Catatan
sheet-name = Nama
sheet-date = Tanggal
sheet-place = Tempat
certificate = Sertifikat keikutsertaan
certificate-to = Diberikan kepada
certificate-for = atas keikutsertaan dalam
certificate-when = Kapan
certificate-where = Di mana
certificate-time = Durasi
certificate-signature = Tanda tangan
poster-scan = Pindai kode untuk membaca selengkapnya
code-alt = Kode QR menuju { $url }
brand-with = Bersama { $name }
