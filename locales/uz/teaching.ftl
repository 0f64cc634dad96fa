# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Oʻqish usullari
rendition-learner = Oʻquvchilar uchun
rendition-facilitator = Boshlovchilar uchun
rendition-whole = Hammasi bir sahifada
rendition-slides = Slaydlar
footnotes-of = Izohlar: { $title }

## Syllabus of a course

syllabus = Oʻquv dasturi
syllabus-at = Boshlanishi
syllabus-lesson = Dars
syllabus-break = Tanaffus, { DURATION($n) }
syllabus-end = Yakun
syllabus-total = Tanaffuslar bilan { DURATION($n) }. Har bir darsga ketadigan vaqt guruhga bogʻliq.

## Timetable of a course

timetable = Dars jadvali
timetable-day = { $number }-kun
timetable-time = Vaqt
timetable-what = Dastur
timetable-continued = (davomi)
timetable-break = Tanaffus
timetable-lunch = Tushlik
timetable-end = Kun yakuni
timetable-zone = Barcha vaqtlar { $zone } vaqt mintaqasida (UTC{ $offset }).
timetable-zone-name = Barcha vaqtlar { $zone } vaqt mintaqasida.

## Page for facilitators

facilitator-page = Boshlovchilar uchun
run-sheet = Vaqt taqsimoti
facilitator-at = Kursda boshlanishi
facilitator-session = { $day }-kun, { $start }–{ $end }
facilitator-sessions = Jadvalda
prepare = Nimalarni tayyorlash kerak
total-time = Jami
facilitator-next = Boshlovchilar uchun keyingi dars
facilitator-course = Boshlovchilar uchun kurs

## Slides

slide-number = { $number }-slayd (jami { $count } ta)
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = slayd
slide-controls = Slayd tugmalari
slide-previous = Oldingi slayd
slide-next = Keyingi slayd
slide-speaker = Maʼruzachi koʻrinishi
slide-full = Toʻliq ekran
slide-all = Barcha slaydlar
slide-help = Klavishlar
slide-notes = Izohlar
slide-no-notes = Bu slaydga izoh yoʻq
slide-after = Keyingisi
slide-time = Vaqt
slide-time-reset = Qaytadan boshlash
slide-last = Bu oxirgi slayd
key-next = Keyingi slayd
key-previous = Oldingi slayd
key-first = Birinchi slayd
key-last = Oxirgi slayd
key-speaker = Izohlar, keyingi slayd va vaqt
key-full = Toʻliq ekran
key-all = Barcha slaydlar
key-help = Shu roʻyxat
slides-next = Keyingisi: { $title }
