# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## The page

downloads-page = Yuklab olish
downloads-lead = Bu yerdagi hamma narsani bepul saqlash, chop etish va boshqalarga berish mumkin. Eng yangi nusxa doim bir xil manzilda turadi.
downloads-which = Menga qaysi fayl kerak?
downloads-whole = Butun sayt
downloads-all = Barcha fayllar
downloads-catalogue = Dasturlar uchun barcha fayllar roʻyxati (JSON)

## What each form is for

download-for-pdf = Qogʻozga chop etish yoki chop etilgandek oʻqish uchun.
download-for-epub = Telefon va elektron kitoblar uchun: matn ekranga moslashadi.
download-for-zip = Tarmoqsiz kompyuter uchun: faylni oching (arxivdan chiqaring) va index.html sahifasini oching.
download-for-zim = Kiwix uchun: butun sayt telefonda, kompyuterda yoki maktab serverida, tarmoqsiz.
download-for-scorm = Moodle va deyarli har qanday taʼlim platformasi uchun: toʻxtagan joyni eslab qoladi, nima bajarilgani va balni bildiradi.
download-for-imscc = Canvas, Open edX va boshqalar uchun: sahifalar va testlar oʻz kursingizning bir qismiga aylanadi.

## For whom it is

download-reader-facilitator = Mashgʻulot olib boruvchilar uchun: vaqt jadvali, izohlar va yechimlar.
download-reader-handout = Tarqatma material: faqat mashqlar, nusxa koʻpaytirish uchun.
download-reader-key = Mashqlarning yechimlari.
download-reader-checklists = Tekshiruv roʻyxatlari va namunalar, har sahifada bittadan.
download-reader-poster = Devor uchun plakat.
download-reader-certificate = Qatnashganlar uchun sertifikatlar.
download-reader-bilingual = Ikki til yonma-yon.
download-reader-slides = Koʻrsatish uchun slaydlar.

## Each file

download-check = Faylni tekshirish
