# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Izoh
block-tip = Maslahat
block-important = Muhim
block-warning = Ogohlantirish
block-caution = Ehtiyot boʻling
block-objectives = Maqsadlar
block-questions = Savollar
block-keypoints = Asosiy fikrlar
block-prerequisites = Boshlashdan oldin
block-exercise = Mashq
block-hint = Yordam
block-solution = Yechim
block-discussion = Muhokama
block-checklist = Tekshiruv roʻyxati
block-facilitator = Boshlovchi uchun
block-details = Batafsil
block-example = Misol
block-case-study = Amaliyotdan
block-quote = Iqtibos
block-quiz = Oʻzingizni sinang
block-tabs = Oʻzingizga mosini tanlang
block-print-only = Bosma nusxada
block-screen-only = Ekranda
exercise-number = { $number }-mashq

## Quiz

show-answer = Javobni koʻrsatish
hide-answer = Javobni yashirish
correct = Toʻgʻri
incorrect = Notoʻgʻri
quiz-one = Bitta javobni tanlang.
quiz-several = Barcha toʻgʻri javoblarni tanlang.

## Footnotes and links

footnotes = Izohlar
back-to-text = Matnga qaytish
link-to-section = Ushbu boʻlimga havola

## Pictures

picture = Rasm
picture-credit = “{ $title }”, { $author }, { $license }
picture-credit-public-domain = “{ $title }”, { $author }, jamoat mulki

## Code

copy-code = Nusxa olish
code-copied = Nusxa olindi
