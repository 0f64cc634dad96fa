# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Quizzes

quiz-order = Расположите в правильном порядке.
quiz-text = Напишите свой ответ и сравните.
quiz-own-answer = Ваш ответ
quiz-check = Проверить ответ
quiz-compare = Сравнить с примером ответа
quiz-again = Попробовать ещё раз
quiz-nothing = Сначала выберите ответ.
quiz-right = Верно.
quiz-wrong = Неверно. Посмотрите ещё раз.
quiz-partly = Верно отчасти. Посмотрите ещё раз.
quiz-model = Хороший ответ
quiz-judge = Было ли это в вашем ответе?
quiz-judge-yes = Да
quiz-judge-no = Ещё нет
quiz-up = Переместить выше: { $item }
quiz-down = Переместить ниже: { $item }
quiz-moved = { $item }: место { $place } из { $count }
quiz-score = Ваш результат на этой странице: { $right } из { $count }
quiz-clear = Стереть все ответы

## Checklists

checklist-progress = Сделано { $done } из { $count }
checklist-clear = Снять все отметки

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] в одиночку
        [2] в парах
        [one] группы по { $size } человеку
        [few] группы по { $size } человека
        [many] группы по { $size } человек
       *[other] группы по { $size } человека
    }
setting-groups = группы от { $from } до { $to } человек

## Terms of the glossary

term-in-glossary = В глоссарии
