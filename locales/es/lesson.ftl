# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Facts

time = Tiempo
lesson-minutes = { DURATION($n) }
teaching = Enseñanza
exercises-time = Ejercicios
break-time = Descanso
wikis = Proyectos

## Frame

questions = Preguntas
objectives = Objetivos
objectives-intro = Al terminar esta lección, podrás:
keypoints = Ideas clave
prerequisites = Antes de empezar
follow-up = Siguientes pasos
used-in = También se usa en

## Place in a course

lesson-number = Lección { $number } de { $count }
course-outline = Programa del curso
previous-lesson = Lección anterior
next-lesson = Lección siguiente
back-to-course = Volver al curso
