# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Facts

time = Vaqt
lesson-minutes = { DURATION($n) }
teaching = Dars
exercises-time = Mashqlar
break-time = Tanaffus
wikis = Loyihalar

## Frame

questions = Savollar
objectives = Maqsadlar
objectives-intro = Ushbu darsdan soʻng siz quyidagilarni bajara olasiz:
keypoints = Asosiy fikrlar
prerequisites = Boshlashdan oldin
follow-up = Keyingi qadamlar
used-in = Bu dars yana qayerda bor

## Place in a course

lesson-number = { $number }-dars (jami { $count } ta)
course-outline = Kurs rejasi
previous-lesson = Oldingi dars
next-lesson = Keyingi dars
back-to-course = Kursga qaytish
