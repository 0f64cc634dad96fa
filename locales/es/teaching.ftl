# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Formas de leer
rendition-learner = Para estudiantes
rendition-facilitator = Para quienes facilitan
rendition-whole = Todo en una página
rendition-slides = Diapositivas
footnotes-of = Notas al pie: { $title }

## Syllabus of a course

syllabus = Programa con horarios
syllabus-at = Empieza a las
syllabus-lesson = Lección
syllabus-break = Descanso, { DURATION($n) }
syllabus-end = Fin
syllabus-total = { DURATION($n) } con descansos. El tiempo real de cada lección depende del grupo.

## Timetable of a course

timetable = Horario
timetable-day = Día { $number }
timetable-time = Hora
timetable-what = Programa
timetable-continued = (continuación)
timetable-break = Descanso
timetable-lunch = Almuerzo
timetable-end = Fin del día
timetable-zone = Todas las horas corresponden a la zona horaria { $zone } (UTC{ $offset }).
timetable-zone-name = Todas las horas corresponden a la zona horaria { $zone }.

## Page for facilitators

facilitator-page = Para quienes facilitan
run-sheet = Plan de la sesión
facilitator-at = Empieza en el curso a las
facilitator-session = Día { $day }, { $start }–{ $end }
facilitator-sessions = En el horario
prepare = Qué preparar
total-time = En total
facilitator-next = Siguiente lección para quienes facilitan
facilitator-course = El curso para quienes facilitan

## Slides

slide-number = Diapositiva { $number } de { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = diapositiva
slide-controls = Controles de las diapositivas
slide-previous = Diapositiva anterior
slide-next = Diapositiva siguiente
slide-speaker = Vista de presentación
slide-full = Pantalla completa
slide-all = Todas las diapositivas
slide-help = Teclas
slide-notes = Notas
slide-no-notes = No hay notas para esta diapositiva
slide-after = Siguiente
slide-time = Tiempo
slide-time-reset = Volver a empezar
slide-last = Esta es la última diapositiva
key-next = Diapositiva siguiente
key-previous = Diapositiva anterior
key-first = Primera diapositiva
key-last = Última diapositiva
key-speaker = Notas, diapositiva siguiente y tiempo
key-full = Pantalla completa
key-all = Todas las diapositivas
key-help = Esta lista
slides-next = Siguiente: { $title }
