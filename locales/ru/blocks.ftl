# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Примечание
block-tip = Совет
block-important = Важно
block-warning = Внимание
block-caution = Осторожно
block-objectives = Цели
block-questions = Вопросы
block-keypoints = Главное
block-prerequisites = Прежде чем начать
block-exercise = Упражнение
block-hint = Подсказка
block-solution = Решение
block-discussion = Обсуждение
block-checklist = Контрольный список
block-facilitator = Для ведущих
block-details = Подробнее
block-example = Пример
block-case-study = Случай из практики
block-quote = Цитата
block-quiz = Проверьте себя
block-tabs = Выберите свой вариант
block-print-only = В печатной версии
block-screen-only = На экране
exercise-number = Упражнение { $number }

## Quiz

show-answer = Показать ответ
hide-answer = Скрыть ответ
correct = Верно
incorrect = Неверно
quiz-one = Выберите один ответ.
quiz-several = Выберите все верные ответы.

## Footnotes and links

footnotes = Сноски
back-to-text = Вернуться к тексту
link-to-section = Ссылка на этот раздел

## Pictures

picture = Изображение
picture-credit = «{ $title }», автор: { $author }, { $license }
picture-credit-public-domain = «{ $title }», автор: { $author }, общественное достояние

## Code

copy-code = Копировать
code-copied = Скопировано
