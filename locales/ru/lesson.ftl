# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Facts

time = Время
lesson-minutes = { DURATION($n) }
teaching = Объяснение
exercises-time = Упражнения
break-time = Перерыв
wikis = Проекты

## Frame

questions = Вопросы
objectives = Цели
objectives-intro = После этого урока вы сможете:
keypoints = Главное
prerequisites = Прежде чем начать
follow-up = Что дальше
used-in = Где ещё используется

## Place in a course

lesson-number = Урок { $number } из { $count }
course-outline = План курса
previous-lesson = Предыдущий урок
next-lesson = Следующий урок
back-to-course = Вернуться к курсу
