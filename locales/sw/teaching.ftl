# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Namna za kusoma
rendition-learner = Kwa wanafunzi
rendition-facilitator = Kwa wawezeshaji
rendition-whole = Yote kwenye ukurasa mmoja
rendition-slides = Slaidi
footnotes-of = Tanbihi: { $title }

## Syllabus of a course

syllabus = Muhtasari wa kozi
syllabus-at = Huanza
syllabus-lesson = Somo
syllabus-break = Mapumziko, { DURATION($n) }
syllabus-end = Mwisho
syllabus-total = { DURATION($n) } pamoja na mapumziko. Muda halisi wa kila somo hutegemea kikundi.

## Timetable of a course

timetable = Ratiba
timetable-day = Siku ya { $number }
timetable-time = Saa
timetable-what = Programu
timetable-continued = (inaendelea)
timetable-break = Mapumziko
timetable-lunch = Chakula cha mchana
timetable-end = Mwisho wa siku
timetable-zone = Saa zote ni za ukanda wa saa wa { $zone } (UTC{ $offset }).
timetable-zone-name = Saa zote ni za ukanda wa saa wa { $zone }.

## Page for facilitators

facilitator-page = Kwa wawezeshaji
run-sheet = Mpango wa muda
facilitator-at = Huanza katika kozi
facilitator-session = Siku ya { $day }, { $start }–{ $end }
facilitator-sessions = Katika ratiba
prepare = Vya kuandaa
total-time = Jumla
facilitator-next = Somo linalofuata kwa wawezeshaji
facilitator-course = Kozi kwa wawezeshaji

## Slides

slide-number = Slaidi ya { $number } kati ya { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = slaidi
slide-controls = Vidhibiti vya slaidi
slide-previous = Slaidi iliyotangulia
slide-next = Slaidi inayofuata
slide-speaker = Mwonekano wa mzungumzaji
slide-full = Skrini nzima
slide-all = Slaidi zote
slide-help = Vitufe
slide-notes = Maelezo
slide-no-notes = Hakuna maelezo ya slaidi hii
slide-after = Inayofuata
slide-time = Muda
slide-time-reset = Anza upya
slide-last = Hii ni slaidi ya mwisho
key-next = Slaidi inayofuata
key-previous = Slaidi iliyotangulia
key-first = Slaidi ya kwanza
key-last = Slaidi ya mwisho
key-speaker = Maelezo, slaidi inayofuata na muda
key-full = Skrini nzima
key-all = Slaidi zote
key-help = Orodha hii
slides-next = Inayofuata: { $title }
