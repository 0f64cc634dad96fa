# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = पढ़ने के तरीके
rendition-learner = सीखने वालों के लिए
rendition-facilitator = प्रशिक्षकों के लिए
rendition-whole = सब एक पृष्ठ पर
rendition-slides = स्लाइड
footnotes-of = पादटिप्पणियाँ: { $title }

## Syllabus of a course

syllabus = पाठ्यक्रम
syllabus-at = शुरुआत
syllabus-lesson = पाठ
syllabus-break = विराम, { DURATION($n) }
syllabus-end = समाप्ति
syllabus-total = विरामों सहित { DURATION($n) }। हर पाठ में असल में कितना समय लगेगा, यह समूह पर निर्भर है।

## Timetable of a course

timetable = समय-सारणी
timetable-day = दिन { $number }
timetable-time = समय
timetable-what = कार्यक्रम
timetable-continued = (जारी)
timetable-break = विराम
timetable-lunch = दोपहर का भोजन
timetable-end = दिन की समाप्ति
timetable-zone = सभी समय { $zone } समय क्षेत्र के हैं (UTC{ $offset })।
timetable-zone-name = सभी समय { $zone } समय क्षेत्र के हैं।

## Page for facilitators

facilitator-page = प्रशिक्षकों के लिए
run-sheet = समय योजना
facilitator-at = कोर्स में शुरुआत
facilitator-session = दिन { $day }, { $start }–{ $end }
facilitator-sessions = समय-सारणी में
prepare = क्या तैयार करना है
total-time = कुल
facilitator-next = प्रशिक्षकों के लिए अगला पाठ
facilitator-course = प्रशिक्षकों के लिए कोर्स

## Slides

slide-number = { $count } में से स्लाइड { $number }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = स्लाइड
slide-controls = स्लाइड के बटन
slide-previous = पिछली स्लाइड
slide-next = अगली स्लाइड
slide-speaker = वक्ता का दृश्य
slide-full = पूरी स्क्रीन
slide-all = सभी स्लाइड
slide-help = कुंजियाँ
slide-notes = टिप्पणियाँ
slide-no-notes = इस स्लाइड की कोई टिप्पणी नहीं है
slide-after = अगली
slide-time = समय
slide-time-reset = फिर से शुरू करें
slide-last = यह आखिरी स्लाइड है
key-next = अगली स्लाइड
key-previous = पिछली स्लाइड
key-first = पहली स्लाइड
key-last = आखिरी स्लाइड
key-speaker = टिप्पणियाँ, अगली स्लाइड और समय
key-full = पूरी स्क्रीन
key-all = सभी स्लाइड
key-help = यह सूची
slides-next = अगला: { $title }
