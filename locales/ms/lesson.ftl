# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Facts

time = Masa
lesson-minutes = { DURATION($n) }
teaching = Pengajaran
exercises-time = Latihan
break-time = Rehat
wikis = Projek

## Frame

questions = Soalan
objectives = Objektif
objectives-intro = Selepas pelajaran ini, anda akan dapat:
keypoints = Perkara utama
prerequisites = Sebelum bermula
follow-up = Langkah seterusnya
used-in = Turut digunakan dalam

## Place in a course

lesson-number = Pelajaran { $number } daripada { $count }
course-outline = Rangka kursus
previous-lesson = Pelajaran sebelumnya
next-lesson = Pelajaran seterusnya
back-to-course = Kembali ke kursus
