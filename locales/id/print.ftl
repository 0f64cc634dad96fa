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
