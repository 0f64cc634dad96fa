# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Актуально
translating-review = На проверку
translating-outdated = Устарело
translating-missing = Не переведено

## The page of the site about its translations

translations-title = Переводы
translations-lead = Что переведено, что устарело и что больше всего поможет тем, кто учится.
translations-all = Все языки
translations-language = Язык
translations-note = Все числа — слова оригинала.
translations-percent = { $percent } %
translations-number = { $count }
translations-next = Что сделать дальше
translations-next-lead = Сначала то, чего ждёт больше всего курсов и маршрутов обучения.
translations-nothing = Всё переведено и актуально. Спасибо!
translations-paths = Входит в курсы и маршруты: { $count }
translations-kinds = Все страницы
translations-other = Другие страницы
translations-pages = Страниц: { $count }
translations-thanks = Спасибо им
translations-data = Те же числа как данные (JSON)

## What to do with a page

task-update = Обновить части: { $parts }
task-finish = Осталось перевести слов: { $words }
task-review = Проверить части: { $parts }
task-record = Записать, с какого текста сделан перевод
task-translate = Перевести слов: { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Перевод на язык: { $language }
desk-page-title = Перевод: { $title }
desk-percent = Актуально: { $percent } %
desk-left = Осталось частей: { $count }
desk-finish = Начатые
desk-record = Без записи
desk-list = Все страницы
desk-show = Посмотреть страницу
desk-next = К следующей
desk-previous = К предыдущей
desk-keys = Alt + ↓ и Alt + ↑ ведут к следующей и предыдущей части, которая ждёт работы.
desk-go-on = Продолжить:
desk-original = Оригинал
desk-translation = Перевод
desk-change = Что изменилось в оригинале
desk-memory = Переводилось раньше
desk-alike = Сходство { $percent } %
desk-terms = Термины
desk-edit = Править эту строку
desk-edit-line = Править эту строку: { $file }, { $line }
desk-foreign = Читатели видят это на языке: { $language }.
desk-begin = Пока никто не начал. Эта команда создаёт файл:
desk-adopt = Пока неизвестно, с чего это переведено. Эта команда создаёт запись:
