# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Progress

learner-mark = Я закончил этот урок
learner-end = Вы дошли до конца этого урока. Он пройден?
learner-finished = Пройдено
learner-progress = Пройдено: { $done } из { $count }
learner-progress-label = Ваш прогресс
learner-continue = Продолжить с того же места:

## Size of text

text-size = Размер текста
text-smaller = Текст мельче
text-larger = Текст крупнее

## The page about what is kept

device-page = Ваши данные на этом устройстве
device-lead = То, что вы здесь делаете, хранится только в этом браузере: пройденные уроки, ответы, списки и настройки. Ничего не отправляется ни нам, ни кому-либо ещё.
device-no-script = Этот браузер не выполняет скрипты, поэтому ничего не хранится.
device-refused = Этот браузер не разрешает сайту ничего хранить. Всё работает, но забывается, когда вы покидаете страницу.
device-kept = Что хранится
device-none = Пока ничего не хранится.
device-kind-done = Пройденные уроки
device-kind-quiz = Вопросы с ответами
device-kind-checklist = Контрольные списки
device-kind-other = Настройки и места
device-export = Сохранить в файл
device-export-for = Чтобы перенести в другой браузер или на другое устройство.
device-import = Открыть сохранённый файл
device-import-for = Его содержимое добавляется к тому, что есть здесь.
device-delete = Удалить всё
device-delete-for = Полезно на устройстве, которым пользуются и другие.
device-sure = Удалить всё, что здесь хранится? Вернуть это будет нельзя.
device-delete-yes = Да, удалить
device-delete-no = Нет, оставить
device-imported = Файл открыт и добавлен.
device-wrong-file = Этот файл был сохранён не здесь.
device-deleted = Всё удалено.
