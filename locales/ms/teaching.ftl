# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Cara membaca
rendition-learner = Untuk pelajar
rendition-facilitator = Untuk fasilitator
rendition-whole = Semua dalam satu halaman
rendition-slides = Slaid
footnotes-of = Nota kaki: { $title }

## Syllabus of a course

syllabus = Sukatan pelajaran
syllabus-at = Bermula pada
syllabus-lesson = Pelajaran
syllabus-break = Rehat, { DURATION($n) }
syllabus-end = Tamat
syllabus-total = { DURATION($n) } termasuk rehat. Masa sebenar setiap pelajaran bergantung pada kumpulan.

## Timetable of a course

timetable = Jadual waktu
timetable-day = Hari { $number }
timetable-time = Masa
timetable-what = Atur cara
timetable-continued = (sambungan)
timetable-break = Rehat
timetable-lunch = Makan tengah hari
timetable-end = Akhir hari
timetable-zone = Semua waktu mengikut zon waktu { $zone } (UTC{ $offset }).
timetable-zone-name = Semua waktu mengikut zon waktu { $zone }.

## Page for facilitators

facilitator-page = Untuk fasilitator
run-sheet = Rancangan masa
facilitator-at = Dalam kursus bermula pada
facilitator-session = Hari { $day }, { $start }–{ $end }
facilitator-sessions = Dalam jadual waktu
prepare = Perkara yang perlu disediakan
total-time = Jumlah
facilitator-next = Pelajaran seterusnya untuk fasilitator
facilitator-course = Kursus untuk fasilitator

## Slides

slide-number = Slaid { $number } daripada { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = slaid
slide-controls = Kawalan slaid
slide-previous = Slaid sebelumnya
slide-next = Slaid seterusnya
slide-speaker = Paparan penceramah
slide-full = Skrin penuh
slide-all = Semua slaid
slide-help = Kekunci
slide-notes = Catatan
slide-no-notes = Tiada catatan untuk slaid ini
slide-after = Seterusnya
slide-time = Masa
slide-time-reset = Mula semula
slide-last = Ini slaid terakhir
key-next = Slaid seterusnya
key-previous = Slaid sebelumnya
key-first = Slaid pertama
key-last = Slaid terakhir
key-speaker = Catatan, slaid seterusnya dan masa
key-full = Skrin penuh
key-all = Semua slaid
key-help = Senarai ini
slides-next = Seterusnya: { $title }
