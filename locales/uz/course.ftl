# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Courses

start-course = Kursni boshlash
course-length = { $lessons } ta dars, { DURATION($minutes) }

## Toolkits

phases = Bosqichma-bosqich
phase-before = Oldin
phase-during = Jarayonda
phase-after = Keyin
duration = Davomiyligi
roles = Vazifalar
checklists = Tekshiruv roʻyxatlari
templates = Namunalar
case-studies = Amaliyotdan misollar
budget = Byudjet varagʻi
budget-what = Nima
budget-planned = Rejadagi summa
budget-real = Haqiqiy summa
budget-without-money = Pulsiz yoʻli
budget-reserve = Zaxira, { PERCENT($share) }
budget-sum = Jami

## Files to take away

downloads = Oʻzingiz bilan oling
download-pdf = PDF yuklab olish
download-epub = EPUB yuklab olish
download-facts = { $pages } bet, { BYTES($size) }
download-later = PDF ochganingizda tayyorlanadi.
