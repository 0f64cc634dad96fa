# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Facts

time = Durée
lesson-minutes = { DURATION($n) }
teaching = Enseignement
exercises-time = Exercices
break-time = Pause
wikis = Projets

## Frame

questions = Questions
objectives = Objectifs
objectives-intro = À l’issue de cette leçon, vous saurez :
keypoints = À retenir
prerequisites = Avant de commencer
follow-up = Pour continuer
used-in = Figure aussi dans

## Place in a course

lesson-number = Leçon { $number } sur { $count }
course-outline = Plan du cours
previous-lesson = Leçon précédente
next-lesson = Leçon suivante
back-to-course = Retour au cours
