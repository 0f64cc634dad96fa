# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Cara membaca
rendition-learner = Untuk pelajar
rendition-facilitator = Untuk fasilitator
rendition-whole = Semua dalam satu halaman
rendition-slides = Salindia
footnotes-of = Catatan kaki: { $title }

## Syllabus of a course

syllabus = Silabus
syllabus-at = Mulai pada
syllabus-lesson = Pelajaran
syllabus-break = Istirahat, { DURATION($n) }
syllabus-end = Selesai
syllabus-total = { DURATION($n) } termasuk istirahat. Waktu setiap pelajaran yang sebenarnya bergantung pada kelompok.

## Timetable of a course

timetable = Jadwal
timetable-day = Hari { $number }
timetable-time = Waktu
timetable-what = Acara
timetable-continued = (lanjutan)
timetable-break = Istirahat
timetable-lunch = Makan siang
timetable-end = Akhir hari
timetable-zone = Semua waktu menurut zona waktu { $zone } (UTC{ $offset }).
timetable-zone-name = Semua waktu menurut zona waktu { $zone }.

## Page for facilitators

facilitator-page = Untuk fasilitator
run-sheet = Rencana waktu
facilitator-at = Dalam kursus mulai pada
facilitator-session = Hari { $day }, { $start }–{ $end }
facilitator-sessions = Dalam jadwal
prepare = Yang perlu disiapkan
total-time = Seluruhnya
facilitator-next = Pelajaran berikutnya untuk fasilitator
facilitator-course = Kursus untuk fasilitator

## Slides

slide-number = Salindia { $number } dari { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = salindia
slide-controls = Kendali salindia
slide-previous = Salindia sebelumnya
slide-next = Salindia berikutnya
slide-speaker = Tampilan pembicara
slide-full = Layar penuh
slide-all = Semua salindia
slide-help = Tombol
slide-notes = Catatan
slide-no-notes = Tidak ada catatan untuk salindia ini
slide-after = Berikutnya
slide-time = Waktu
slide-time-reset = Mulai lagi
slide-last = Ini salindia terakhir
key-next = Salindia berikutnya
key-previous = Salindia sebelumnya
key-first = Salindia pertama
key-last = Salindia terakhir
key-speaker = Catatan, salindia berikutnya, dan waktu
key-full = Layar penuh
key-all = Semua salindia
key-help = Daftar ini
slides-next = Berikutnya: { $title }
