# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Facts

time = Tempo
lesson-minutes = { DURATION($n) }
teaching = Ensino
exercises-time = Exercícios
break-time = Intervalo
wikis = Projetos

## Frame

questions = Perguntas
objectives = Objetivos
objectives-intro = Ao final desta lição, você será capaz de:
keypoints = Pontos principais
prerequisites = Antes de começar
follow-up = Próximos passos
used-in = Também faz parte de

## Place in a course

lesson-number = Lição { $number } de { $count }
course-outline = Programa do curso
previous-lesson = Lição anterior
next-lesson = Lição seguinte
back-to-course = Voltar ao curso
