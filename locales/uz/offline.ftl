# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## On the page of a course

offline-title = Aloqasiz oʻqish
offline-for = Bu kursning darslari, rasmlari va mashqlari shu tilda shu qurilmada saqlanadi.
offline-keep = Bu kursni shu yerda saqlash ({ $size })
offline-keeping = Yuklanmoqda: { $count } tadan { $done } tasi
offline-kept = Bu kurs shu yerda saqlangan va uni aloqasiz oʻqish mumkin ({ $size }).
offline-remove = Bu qurilmadan olib tashlash
offline-removed = Kurs bu qurilmadan olib tashlandi.
offline-failed = Bu amalga oshmadi. Aloqa va qurilmada joy bormi?

## When the course has changed

offline-new = Bu kursning yangi nusxasi bor.
offline-update = Yangi nusxasini olish

## Without a connection

offline-no-connection = Aloqa yoʻq
offline-not-kept = Siz istagan sahifa bu qurilmada saqlanmagan. Saqlangan kurslar quyida.
offline-courses = Shu yerda saqlangan kurslar
offline-searched = Aloqa yoʻq: faqat shu yerda saqlangan kurslardan qidirildi.
