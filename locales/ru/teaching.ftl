# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Как читать
rendition-learner = Для учащихся
rendition-facilitator = Для ведущих
rendition-whole = Всё на одной странице
rendition-slides = Слайды
footnotes-of = Примечания: { $title }

## Syllabus of a course

syllabus = Программа курса
syllabus-at = Начало
syllabus-lesson = Урок
syllabus-break = Перерыв, { DURATION($n) }
syllabus-end = Окончание
syllabus-total = { DURATION($n) } с перерывами. Сколько времени займёт каждый урок, зависит от группы.

## Timetable of a course

timetable = Расписание
timetable-day = День { $number }
timetable-time = Время
timetable-what = Программа
timetable-continued = (продолжение)
timetable-break = Перерыв
timetable-lunch = Обед
timetable-end = Конец дня
timetable-zone = Всё время указано по часовому поясу { $zone } (UTC{ $offset }).
timetable-zone-name = Всё время указано по часовому поясу { $zone }.

## Page for facilitators

facilitator-page = Для ведущих
run-sheet = План занятия
facilitator-at = Начало в курсе
facilitator-session = День { $day }, { $start }–{ $end }
facilitator-sessions = В расписании
prepare = Что подготовить
total-time = Всего
facilitator-next = Следующий урок для ведущих
facilitator-course = Курс для ведущих

## Slides

slide-number = Слайд { $number } из { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = слайд
slide-controls = Управление слайдами
slide-previous = Предыдущий слайд
slide-next = Следующий слайд
slide-speaker = Режим докладчика
slide-full = Во весь экран
slide-all = Все слайды
slide-help = Клавиши
slide-notes = Заметки
slide-no-notes = К этому слайду нет заметок
slide-after = Далее
slide-time = Время
slide-time-reset = Начать заново
slide-last = Это последний слайд
key-next = Следующий слайд
key-previous = Предыдущий слайд
key-first = Первый слайд
key-last = Последний слайд
key-speaker = Заметки, следующий слайд и время
key-full = Во весь экран
key-all = Все слайды
key-help = Этот список
slides-next = Далее: { $title }
