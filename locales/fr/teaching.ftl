# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Façons de lire
rendition-learner = Pour les apprenants
rendition-facilitator = Pour les formateurs
rendition-whole = Tout sur une page
rendition-slides = Diapositives
footnotes-of = Notes : { $title }

## Syllabus of a course

syllabus = Programme et horaires
syllabus-at = Début à
syllabus-lesson = Leçon
syllabus-break = Pause, { DURATION($n) }
syllabus-end = Fin
syllabus-total = { DURATION($n) } pauses comprises. Le temps réel de chaque leçon dépend du groupe.

## Timetable of a course

timetable = Emploi du temps
timetable-day = Jour { $number }
timetable-time = Heure
timetable-what = Programme
timetable-continued = (suite)
timetable-break = Pause
timetable-lunch = Déjeuner
timetable-end = Fin de la journée
timetable-zone = Toutes les heures sont celles du fuseau { $zone } (UTC{ $offset }).
timetable-zone-name = Toutes les heures sont celles du fuseau { $zone }.

## Page for facilitators

facilitator-page = Pour les formateurs
run-sheet = Déroulé
facilitator-at = Début dans le cours
facilitator-session = Jour { $day }, { $start }–{ $end }
facilitator-sessions = Dans l’emploi du temps
prepare = À préparer
total-time = En tout
facilitator-next = Leçon suivante pour les formateurs
facilitator-course = Le cours pour les formateurs

## Slides

slide-number = Diapositive { $number } sur { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = diapositive
slide-controls = Commandes des diapositives
slide-previous = Diapositive précédente
slide-next = Diapositive suivante
slide-speaker = Mode présentateur
slide-full = Plein écran
slide-all = Toutes les diapositives
slide-help = Touches
slide-notes = Notes
slide-no-notes = Pas de notes pour cette diapositive
slide-after = Suivante
slide-time = Temps
slide-time-reset = Remettre à zéro
slide-last = C’est la dernière diapositive
key-next = Diapositive suivante
key-previous = Diapositive précédente
key-first = Première diapositive
key-last = Dernière diapositive
key-speaker = Notes, diapositive suivante et temps
key-full = Plein écran
key-all = Toutes les diapositives
key-help = Cette liste
slides-next = Suite : { $title }
