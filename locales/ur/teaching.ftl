# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = پڑھنے کے انداز
rendition-learner = سیکھنے والوں کے لیے
rendition-facilitator = سہولت کاروں کے لیے
rendition-whole = سب ایک صفحے پر
rendition-slides = سلائیڈیں
footnotes-of = حواشی: { $title }

## Syllabus of a course

syllabus = نصاب
syllabus-at = آغاز
syllabus-lesson = سبق
syllabus-break = وقفہ، { DURATION($n) }
syllabus-end = اختتام
syllabus-total = وقفوں سمیت { DURATION($n) }۔ ہر سبق میں اصل وقت کتنا لگے گا، یہ گروہ پر منحصر ہے۔

## Timetable of a course

timetable = نظام الاوقات
timetable-day = دن { $number }
timetable-time = وقت
timetable-what = پروگرام
timetable-continued = (جاری)
timetable-break = وقفہ
timetable-lunch = دوپہر کا کھانا
timetable-end = دن کا اختتام
timetable-zone = تمام اوقات { $zone } کے منطقۂ وقت میں ہیں (UTC{ $offset })۔
timetable-zone-name = تمام اوقات { $zone } کے منطقۂ وقت میں ہیں۔

## Page for facilitators

facilitator-page = سہولت کاروں کے لیے
run-sheet = وقت کی تقسیم
facilitator-at = کورس میں آغاز
facilitator-session = دن { $day }، { $start }–{ $end }
facilitator-sessions = نظام الاوقات میں
prepare = کیا تیار کرنا ہے
total-time = کل
facilitator-next = سہولت کاروں کے لیے اگلا سبق
facilitator-course = سہولت کاروں کے لیے کورس

## Slides

slide-number = سلائیڈ { $number } از { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = سلائیڈ
slide-controls = سلائیڈ کے بٹن
slide-previous = پچھلی سلائیڈ
slide-next = اگلی سلائیڈ
slide-speaker = مقرر کا منظر
slide-full = پوری اسکرین
slide-all = تمام سلائیڈیں
slide-help = کلیدیں
slide-notes = نوٹس
slide-no-notes = اس سلائیڈ کے لیے کوئی نوٹ نہیں
slide-after = اگلی
slide-time = وقت
slide-time-reset = دوبارہ شروع کریں
slide-last = یہ آخری سلائیڈ ہے
key-next = اگلی سلائیڈ
key-previous = پچھلی سلائیڈ
key-first = پہلی سلائیڈ
key-last = آخری سلائیڈ
key-speaker = نوٹس، اگلی سلائیڈ اور وقت
key-full = پوری اسکرین
key-all = تمام سلائیڈیں
key-help = یہ فہرست
slides-next = اگلا: { $title }
