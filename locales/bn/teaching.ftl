# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = পড়ার ধরন
rendition-learner = শিক্ষার্থীদের জন্য
rendition-facilitator = প্রশিক্ষকদের জন্য
rendition-whole = সব এক পৃষ্ঠায়
rendition-slides = স্লাইড
footnotes-of = টীকা: { $title }

## Syllabus of a course

syllabus = পাঠ্যসূচি
syllabus-at = শুরু
syllabus-lesson = পাঠ
syllabus-break = বিরতি, { DURATION($n) }
syllabus-end = সমাপ্তি
syllabus-total = বিরতিসহ { DURATION($n) }। প্রতিটি পাঠে আসলে কত সময় লাগবে, তা দলের ওপর নির্ভর করে।

## Timetable of a course

timetable = সময়সূচি
timetable-day = দিন { $number }
timetable-time = সময়
timetable-what = কর্মসূচি
timetable-continued = (চলমান)
timetable-break = বিরতি
timetable-lunch = মধ্যাহ্নভোজ
timetable-end = দিনের শেষ
timetable-zone = সব সময় { $zone } সময় অঞ্চলের (UTC{ $offset })।
timetable-zone-name = সব সময় { $zone } সময় অঞ্চলের।

## Page for facilitators

facilitator-page = প্রশিক্ষকদের জন্য
run-sheet = সময় পরিকল্পনা
facilitator-at = কোর্সে শুরুর সময়
facilitator-session = দিন { $day }, { $start }–{ $end }
facilitator-sessions = সময়সূচিতে
prepare = যা প্রস্তুত করতে হবে
total-time = মোট
facilitator-next = প্রশিক্ষকদের জন্য পরের পাঠ
facilitator-course = প্রশিক্ষকদের জন্য কোর্সটি

## Slides

slide-number = { $count }টির মধ্যে { $number } নম্বর স্লাইড
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = স্লাইড
slide-controls = স্লাইডের নিয়ন্ত্রণ
slide-previous = আগের স্লাইড
slide-next = পরের স্লাইড
slide-speaker = বক্তার দৃশ্য
slide-full = পূর্ণ পর্দা
slide-all = সব স্লাইড
slide-help = কী-সমূহ
slide-notes = টীকা
slide-no-notes = এই স্লাইডের কোনো টীকা নেই
slide-after = এরপর
slide-time = সময়
slide-time-reset = আবার শুরু
slide-last = এটিই শেষ স্লাইড
key-next = পরের স্লাইড
key-previous = আগের স্লাইড
key-first = প্রথম স্লাইড
key-last = শেষ স্লাইড
key-speaker = টীকা, পরের স্লাইড ও সময়
key-full = পূর্ণ পর্দা
key-all = সব স্লাইড
key-help = এই তালিকা
slides-next = এরপর: { $title }
