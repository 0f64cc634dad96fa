# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Kumbuka
block-tip = Ushauri
block-important = Muhimu
block-warning = Onyo
block-caution = Hatari
block-objectives = Malengo
block-questions = Maswali
block-keypoints = Mambo makuu
block-prerequisites = Kabla ya kuanza
block-exercise = Zoezi
block-hint = Kidokezo
block-solution = Suluhisho
block-discussion = Majadiliano
block-checklist = Orodha ya kuhakiki
block-facilitator = Kwa wawezeshaji
block-details = Maelezo zaidi
block-example = Mfano
block-case-study = Mfano halisi
block-quote = Nukuu
block-quiz = Jipime
block-tabs = Chagua hali inayokuhusu
block-print-only = Kwenye nakala iliyochapishwa
block-screen-only = Kwenye skrini
exercise-number = Zoezi la { $number }

## Quiz

show-answer = Onyesha jibu
hide-answer = Ficha jibu
correct = Sahihi
incorrect = Si sahihi
quiz-one = Chagua jibu moja.
quiz-several = Chagua majibu yote sahihi.

## Footnotes and links

footnotes = Tanbihi
back-to-text = Rudi kwenye matini
link-to-section = Kiungo cha sehemu hii

## Pictures

picture = Picha
picture-credit = “{ $title }”, kazi ya { $author }, { $license }
picture-credit-public-domain = “{ $title }”, kazi ya { $author }, mali ya umma

## Code

copy-code = Nakili
code-copied = Imenakiliwa
