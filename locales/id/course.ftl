# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Courses

start-course = Mulai kursus
course-length = { $lessons } pelajaran, { DURATION($minutes) }

## Toolkits

phases = Langkah demi langkah
phase-before = Sebelum
phase-during = Selama
phase-after = Sesudah
duration = Durasi
roles = Peran
checklists = Daftar periksa
templates = Templat
case-studies = Studi kasus
budget = Lembar anggaran
budget-what = Keperluan
budget-planned = Jumlah rencana
budget-real = Jumlah nyata
budget-without-money = Tanpa uang
budget-reserve = Cadangan, { PERCENT($share) }
budget-sum = Jumlah

## Files to take away

downloads = Bawa pulang
download-pdf = Unduh PDF
download-epub = Unduh EPUB
download-facts = { $pages } halaman, { BYTES($size) }
download-later = PDF dibuat saat Anda membukanya.
