# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

table-of-contents = Содержание
chapter-lesson = Урок { $number }
solutions = Решения
solution-on-page = Решение на странице { $page }
notes = Примечания
glossary = Глоссарий
picture-credits = Авторы изображений
imprint = Об этом сборнике
license-page = Вы можете копировать, распространять и перерабатывать этот сборник, в том числе в коммерческих целях, на условиях лицензии { $license } ({ $url }). Укажите авторов, дайте ссылку на лицензию и сообщите, что вы изменили.
license-page-plain = Вы можете копировать, распространять и перерабатывать этот сборник на условиях лицензии { $license }. Укажите авторов и сообщите, что вы изменили.
printed-from = Источник: { $url }
read-online = Читать онлайн
version-date = По состоянию на { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Пока не переведено; язык следующего текста: { $language }.
introduction = Введение
pack-facilitator = Руководство для ведущих
pack-handout = Упражнения
pack-key = Решения
pack-checklists = Контрольные списки
pack-bilingual = На двух языках
pack-slides = Слайды
run-sheet-from-start = От начала
run-sheet-clock = Часы
run-sheet-notes = Заметки
sheet-name = Имя
sheet-date = Дата
sheet-place = Место
certificate = Сертификат об участии
certificate-to = Выдан
certificate-for = за участие
certificate-when = Когда
certificate-where = Где
certificate-time = Продолжительность
certificate-signature = Подпись
poster-scan = Отсканируйте код, чтобы узнать больше
code-alt = QR-код, который ведёт на { $url }
brand-with = Совместно с { $name }
