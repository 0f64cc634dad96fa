# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Mutakhir
translating-review = Perlu ditinjau
translating-outdated = Usang
translating-missing = Belum diterjemahkan

## The page of the site about its translations

translations-title = Terjemahan
translations-lead = Apa yang sudah diterjemahkan, apa yang usang, dan apa yang paling membantu para pembelajar.
translations-all = Semua bahasa
translations-language = Bahasa
translations-note = Semua angka menghitung kata dari teks asli.
translations-percent = { $percent }%
translations-number = { $count }
translations-next = Yang perlu dikerjakan
translations-next-lead = Yang paling banyak ditunggu kursus dan jalur belajar ada di urutan pertama.
translations-nothing = Semuanya sudah diterjemahkan dan mutakhir. Terima kasih!
translations-paths = Bagian dari { $count } kursus dan jalur belajar
translations-kinds = Semua halaman
translations-other = Halaman lain
translations-pages = { $count } halaman
translations-thanks = Terima kasih kepada
translations-data = Angka yang sama sebagai data (JSON)

## What to do with a page

task-update = Perbarui { $parts } bagian
task-finish = Terjemahkan { $words } kata yang tersisa
task-review = Tinjau { $parts } bagian
task-record = Catat teks asal terjemahannya
task-translate = Terjemahkan { $words } kata

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Terjemahkan ke { $language }
desk-page-title = Terjemahkan: { $title }
desk-percent = { $percent }% mutakhir
desk-left = { $count } bagian tersisa
desk-finish = Sudah dimulai
desk-record = Tanpa catatan
desk-list = Semua halaman
desk-show = Lihat halaman
desk-next = Tugas berikutnya
desk-previous = Tugas sebelumnya
desk-keys = Alt + ↓ dan Alt + ↑ menuju bagian berikutnya dan sebelumnya yang perlu dikerjakan.
desk-go-on = Lanjutkan dengan:
desk-original = Teks asli
desk-translation = Terjemahan
desk-change = Yang berubah pada teks asli
desk-memory = Pernah diterjemahkan
desk-alike = { $percent }% serupa
desk-terms = Istilah
desk-edit = Sunting baris ini
desk-edit-line = Sunting baris ini: { $file }, { $line }
desk-foreign = Pembaca melihatnya dalam { $language }.
desk-begin = Belum ada yang memulai. Perintah ini membuat berkasnya:
desk-adopt = Belum diketahui teks asal terjemahan ini. Perintah ini membuat catatannya:
