# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Facts

time = Waktu
lesson-minutes = { DURATION($n) }
teaching = Pengajaran
exercises-time = Latihan
break-time = Istirahat
wikis = Proyek

## Frame

questions = Pertanyaan
objectives = Tujuan
objectives-intro = Setelah pelajaran ini, Anda akan dapat:
keypoints = Poin penting
prerequisites = Sebelum memulai
follow-up = Langkah berikutnya
used-in = Digunakan juga di

## Place in a course

lesson-number = Pelajaran { $number } dari { $count }
course-outline = Garis besar kursus
previous-lesson = Pelajaran sebelumnya
next-lesson = Pelajaran berikutnya
back-to-course = Kembali ke kursus
