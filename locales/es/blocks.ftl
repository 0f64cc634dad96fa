# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Nota
block-tip = Consejo
block-important = Importante
block-warning = Atención
block-caution = Peligro
block-objectives = Objetivos
block-questions = Preguntas
block-keypoints = Ideas clave
block-prerequisites = Antes de empezar
block-exercise = Ejercicio
block-hint = Pista
block-solution = Solución
block-discussion = Para debatir
block-checklist = Lista de comprobación
block-facilitator = Para quienes facilitan
block-details = Más detalles
block-example = Ejemplo
block-case-study = Estudio de caso
block-quote = Cita
block-quiz = Comprueba lo aprendido
block-tabs = Elige tu caso
block-print-only = En la versión impresa
block-screen-only = En pantalla
exercise-number = Ejercicio { $number }

## Quiz

show-answer = Mostrar la respuesta
hide-answer = Ocultar la respuesta
correct = Correcto
incorrect = Incorrecto
quiz-one = Elige una sola respuesta.
quiz-several = Elige todas las respuestas correctas.

## Footnotes and links

footnotes = Notas al pie
back-to-text = Volver al texto
link-to-section = Enlace a esta sección

## Pictures

picture = Imagen
picture-credit = «{ $title }» de { $author }, { $license }
picture-credit-public-domain = «{ $title }» de { $author }, dominio público

## Code

copy-code = Copiar
code-copied = Copiado
