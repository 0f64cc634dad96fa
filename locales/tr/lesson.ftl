# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Facts

time = Süre
lesson-minutes = { DURATION($n) }
teaching = Anlatım
exercises-time = Alıştırmalar
break-time = Ara
wikis = Projeler

## Frame

questions = Sorular
objectives = Hedefler
objectives-intro = Bu dersten sonra şunları yapabileceksiniz:
keypoints = Ana noktalar
prerequisites = Başlamadan önce
follow-up = Sırada ne var
used-in = Şurada da kullanılıyor

## Place in a course

lesson-number = Ders { $number } / { $count }
course-outline = Kurs planı
previous-lesson = Önceki ders
next-lesson = Sonraki ders
back-to-course = Kursa dön
