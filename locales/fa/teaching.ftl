# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = شیوه‌های خواندن
rendition-learner = برای فراگیران
rendition-facilitator = برای تسهیلگران
rendition-whole = همه در یک صفحه
rendition-slides = اسلایدها
footnotes-of = پانویس‌ها: { $title }

## Syllabus of a course

syllabus = برنامهٔ دوره
syllabus-at = آغاز در
syllabus-lesson = درس
syllabus-break = استراحت، { DURATION($n) }
syllabus-end = پایان
syllabus-total = { DURATION($n) } با استراحت‌ها. زمان واقعی هر درس به گروه بستگی دارد.

## Timetable of a course

timetable = جدول زمانی
timetable-day = روز { $number }
timetable-time = زمان
timetable-what = برنامه
timetable-continued = (ادامه)
timetable-break = استراحت
timetable-lunch = ناهار
timetable-end = پایان روز
timetable-zone = همهٔ ساعت‌ها به وقت منطقهٔ زمانی { $zone } است (UTC{ $offset }).
timetable-zone-name = همهٔ ساعت‌ها به وقت منطقهٔ زمانی { $zone } است.

## Page for facilitators

facilitator-page = برای تسهیلگران
run-sheet = برنامهٔ اجرا
facilitator-at = آغاز در دوره
facilitator-session = روز { $day }، { $start }–{ $end }
facilitator-sessions = در جدول زمانی
prepare = آنچه باید آماده شود
total-time = روی هم
facilitator-next = درس بعدی برای تسهیلگران
facilitator-course = دوره برای تسهیلگران

## Slides

slide-number = اسلاید { $number } از { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = اسلاید
slide-controls = دکمه‌های اسلاید
slide-previous = اسلاید قبلی
slide-next = اسلاید بعدی
slide-speaker = نمای سخنران
slide-full = تمام‌صفحه
slide-all = همهٔ اسلایدها
slide-help = کلیدها
slide-notes = یادداشت‌ها
slide-no-notes = این اسلاید یادداشتی ندارد
slide-after = بعدی
slide-time = زمان
slide-time-reset = شروع دوباره
slide-last = این آخرین اسلاید است
key-next = اسلاید بعدی
key-previous = اسلاید قبلی
key-first = اولین اسلاید
key-last = آخرین اسلاید
key-speaker = یادداشت‌ها، اسلاید بعدی و زمان
key-full = تمام‌صفحه
key-all = همهٔ اسلایدها
key-help = همین فهرست
slides-next = بعدی: { $title }
