# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Цитирование и повторное использование
cite-this = Сослаться на эту страницу
cite-publication = Сослаться на эту публикацию
cite-reuse = Использовать с указанием авторства
cite-reuse-how = Скопируйте одну из этих строк туда, где используете работу, и укажите, что вы изменили.
cite-attribution = «{ $title }», { $authors }, { $site }, { $license }
cite-as-text = Простой текст
cite-as-html = HTML
cite-as-wikitext = Викитекст
cite-copy = Копировать
cite-copied = Скопировано

## Calendars

calendar-add = Добавить в календарь
calendar-subscribe = Подписаться на календарь
event-packs = Взять с собой

## Maps and mentors

map-title = На карте
map-source = Карта: Natural Earth, общественное достояние
mentors-title = Наставники по языку и теме
facet-topic = Тема
