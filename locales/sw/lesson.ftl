# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Facts

time = Muda
lesson-minutes = { DURATION($n) }
teaching = Ufundishaji
exercises-time = Mazoezi
break-time = Mapumziko
wikis = Miradi

## Frame

questions = Maswali
objectives = Malengo
objectives-intro = Baada ya somo hili, utaweza:
keypoints = Mambo makuu
prerequisites = Kabla ya kuanza
follow-up = Hatua zinazofuata
used-in = Pia hutumika katika

## Place in a course

lesson-number = Somo la { $number } kati ya { $count }
course-outline = Mpangilio wa kozi
previous-lesson = Somo lililotangulia
next-lesson = Somo linalofuata
back-to-course = Rudi kwenye kozi
