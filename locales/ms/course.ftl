# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Courses

start-course = Mulakan kursus
course-length = { $lessons } pelajaran, { DURATION($minutes) }

## Toolkits

phases = Langkah demi langkah
phase-before = Sebelum
phase-during = Semasa
phase-after = Selepas
duration = Tempoh
roles = Peranan
checklists = Senarai semak
templates = Templat
case-studies = Kajian kes
budget = Helaian belanjawan
budget-what = Perkara
budget-planned = Jumlah dirancang
budget-real = Jumlah sebenar
budget-without-money = Tanpa wang
budget-reserve = Simpanan, { PERCENT($share) }
budget-sum = Jumlah

## Files to take away

downloads = Bawa bersama anda
download-pdf = Muat turun PDF
download-epub = Muat turun EPUB
download-facts = { $pages } halaman, { BYTES($size) }
download-later = PDF dibuat apabila anda membukanya.
