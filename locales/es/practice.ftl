# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Quizzes

quiz-order = Ponlo en el orden correcto.
quiz-text = Escribe tu respuesta y luego compara.
quiz-own-answer = Tu respuesta
quiz-check = Comprobar mi respuesta
quiz-compare = Comparar con la respuesta modelo
quiz-again = Intentarlo de nuevo
quiz-nothing = Elige primero una respuesta.
quiz-right = Correcto.
quiz-wrong = No es correcto. Mira otra vez.
quiz-partly = Correcto en parte. Mira otra vez.
quiz-model = Una buena respuesta
quiz-judge = ¿Tu respuesta decía esto?
quiz-judge-yes = Sí
quiz-judge-no = Todavía no
quiz-up = Mover arriba: { $item }
quiz-down = Mover abajo: { $item }
quiz-moved = { $item }: lugar { $place } de { $count }
quiz-score = Tu resultado en esta página: { $right } de { $count }
quiz-clear = Borrar todas las respuestas

## Checklists

checklist-progress = { $done } de { $count } hechos
checklist-clear = Desmarcar todo

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] a solas
        [2] en parejas
       *[other] grupos de { $size }
    }
setting-groups = grupos de { $from } a { $to }

## Terms of the glossary

term-in-glossary = En el glosario
