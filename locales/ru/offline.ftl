# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## On the page of a course

offline-title = Читать без сети
offline-for = Уроки, иллюстрации и упражнения этого курса хранятся на этом устройстве, на этом языке.
offline-keep = Сохранить курс здесь ({ $size })
offline-keeping = Загрузка: { $done } из { $count }
offline-kept = Курс сохранён здесь, его можно читать без сети ({ $size }).
offline-remove = Удалить с этого устройства
offline-removed = Курс удалён с этого устройства.
offline-failed = Не получилось. Есть ли сеть и место на устройстве?

## When the course has changed

offline-new = Появилась новая версия этого курса.
offline-update = Получить новую версию

## Without a connection

offline-no-connection = Нет сети
offline-not-kept = Нужная вам страница не сохранена на этом устройстве. Ниже — сохранённые курсы.
offline-courses = Курсы, сохранённые здесь
offline-searched = Нет сети: поиск шёл только по курсам, сохранённым здесь.
