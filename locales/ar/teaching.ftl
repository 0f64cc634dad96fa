# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = طرق القراءة
rendition-learner = للمتعلمين
rendition-facilitator = للميسّرين
rendition-whole = الكل في صفحة واحدة
rendition-slides = الشرائح
footnotes-of = حواشي: { $title }

## Syllabus of a course

syllabus = خطة الدورة
syllabus-at = يبدأ عند
syllabus-lesson = الدرس
syllabus-break = استراحة، { DURATION($n) }
syllabus-end = النهاية
syllabus-total = { DURATION($n) } مع الاستراحات. يتوقف الوقت الفعلي لكل درس على المجموعة.

## Timetable of a course

timetable = الجدول الزمني
timetable-day = اليوم { $number }
timetable-time = الوقت
timetable-what = البرنامج
timetable-continued = (تتمة)
timetable-break = استراحة
timetable-lunch = الغداء
timetable-end = نهاية اليوم
timetable-zone = كل الأوقات بحسب المنطقة الزمنية { $zone } (UTC{ $offset }).
timetable-zone-name = كل الأوقات بحسب المنطقة الزمنية { $zone }.

## Page for facilitators

facilitator-page = للميسّرين
run-sheet = خطة سير الدرس
facilitator-at = يبدأ في الدورة عند
facilitator-session = اليوم { $day }، { $start }–{ $end }
facilitator-sessions = في الجدول الزمني
prepare = ما ينبغي تحضيره
total-time = المجموع
facilitator-next = الدرس التالي للميسّرين
facilitator-course = الدورة للميسّرين

## Slides

slide-number = الشريحة { $number } من { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = شريحة
slide-controls = أزرار الشرائح
slide-previous = الشريحة السابقة
slide-next = الشريحة التالية
slide-speaker = شاشة المقدِّم
slide-full = ملء الشاشة
slide-all = كل الشرائح
slide-help = المفاتيح
slide-notes = الملاحظات
slide-no-notes = لا ملاحظات على هذه الشريحة
slide-after = التالي
slide-time = الوقت
slide-time-reset = البدء من جديد
slide-last = هذه آخر شريحة
key-next = الشريحة التالية
key-previous = الشريحة السابقة
key-first = أول شريحة
key-last = آخر شريحة
key-speaker = الملاحظات والشريحة التالية والوقت
key-full = ملء الشاشة
key-all = كل الشرائح
key-help = هذه القائمة
slides-next = التالي: { $title }
