# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Formas de ler
rendition-learner = Para quem aprende
rendition-facilitator = Para quem facilita
rendition-whole = Tudo em uma página
rendition-slides = Slides
footnotes-of = Notas de rodapé: { $title }

## Syllabus of a course

syllabus = Programa com horários
syllabus-at = Começa em
syllabus-lesson = Lição
syllabus-break = Intervalo, { DURATION($n) }
syllabus-end = Fim
syllabus-total = { DURATION($n) } com intervalos. O tempo real de cada lição depende do grupo.

## Timetable of a course

timetable = Horário
timetable-day = Dia { $number }
timetable-time = Hora
timetable-what = Programação
timetable-continued = (continuação)
timetable-break = Intervalo
timetable-lunch = Almoço
timetable-end = Fim do dia
timetable-zone = Todos os horários são do fuso { $zone } (UTC{ $offset }).
timetable-zone-name = Todos os horários são do fuso { $zone }.

## Page for facilitators

facilitator-page = Para quem facilita
run-sheet = Roteiro da sessão
facilitator-at = Começa no curso em
facilitator-session = Dia { $day }, { $start }–{ $end }
facilitator-sessions = No horário
prepare = O que preparar
total-time = Ao todo
facilitator-next = Próxima lição para quem facilita
facilitator-course = O curso para quem facilita

## Slides

slide-number = Slide { $number } de { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = slide
slide-controls = Controles dos slides
slide-previous = Slide anterior
slide-next = Próximo slide
slide-speaker = Modo de apresentação
slide-full = Tela cheia
slide-all = Todos os slides
slide-help = Teclas
slide-notes = Notas
slide-no-notes = Não há notas para este slide
slide-after = A seguir
slide-time = Tempo
slide-time-reset = Recomeçar
slide-last = Este é o último slide
key-next = Próximo slide
key-previous = Slide anterior
key-first = Primeiro slide
key-last = Último slide
key-speaker = Notas, próximo slide e tempo
key-full = Tela cheia
key-all = Todos os slides
key-help = Esta lista
slides-next = A seguir: { $title }
