# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Terkini
translating-review = Perlu disemak
translating-outdated = Lapuk
translating-missing = Belum diterjemah

## The page of the site about its translations

translations-title = Terjemahan
translations-lead = Apa yang sudah diterjemah, apa yang lapuk, dan apa yang paling membantu pelajar.
translations-all = Semua bahasa
translations-language = Bahasa
translations-note = Semua angka mengira perkataan dalam teks asal.
translations-percent = { $percent }%
translations-number = { $count }
translations-next = Kerja seterusnya
translations-next-lead = Yang paling banyak ditunggu oleh kursus dan laluan pembelajaran didahulukan.
translations-nothing = Semuanya sudah diterjemah dan terkini. Terima kasih!
translations-paths = Sebahagian daripada { $count } kursus dan laluan pembelajaran
translations-kinds = Semua laman
translations-other = Laman lain
translations-pages = { $count } laman
translations-thanks = Terima kasih kepada
translations-data = Angka yang sama sebagai data (JSON)

## What to do with a page

task-update = Kemas kini { $parts } bahagian
task-finish = Terjemah { $words } perkataan yang tinggal
task-review = Semak { $parts } bahagian
task-record = Rekodkan teks asal terjemahannya
task-translate = Terjemah { $words } perkataan

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Terjemah ke { $language }
desk-page-title = Terjemah: { $title }
desk-percent = { $percent }% terkini
desk-left = { $count } bahagian lagi
desk-finish = Sudah dimulakan
desk-record = Tanpa rekod
desk-list = Semua laman
desk-show = Lihat laman
desk-next = Tugas seterusnya
desk-previous = Tugas sebelumnya
desk-keys = Alt + ↓ dan Alt + ↑ membawa anda ke bahagian seterusnya dan sebelumnya yang perlu dibuat.
desk-go-on = Teruskan dengan:
desk-original = Teks asal
desk-translation = Terjemahan
desk-change = Perubahan pada teks asal
desk-memory = Pernah diterjemah
desk-alike = { $percent }% serupa
desk-terms = Istilah
desk-edit = Sunting baris ini
desk-edit-line = Sunting baris ini: { $file }, { $line }
desk-foreign = Pembaca melihatnya dalam { $language }.
desk-begin = Belum ada sesiapa yang bermula. Perintah ini membuat failnya:
desk-adopt = Belum diketahui teks asal terjemahan ini. Perintah ini membuat rekodnya:
