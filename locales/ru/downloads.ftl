# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## The page

downloads-page = Загрузки
downloads-lead = Всё это можно бесплатно хранить, печатать и передавать другим. Самая новая версия всегда находится по тому же адресу.
downloads-which = Какой файл мне нужен?
downloads-whole = Весь сайт
downloads-all = Все загрузки
downloads-catalogue = Список всех загрузок для программ (JSON)

## What each form is for

download-for-pdf = Для бумаги или чтобы читать в том виде, в каком будет напечатано.
download-for-epub = Для телефонов и электронных книг: текст подстраивается под экран.
download-for-zip = Для компьютера без сети: распакуйте файл и откройте страницу index.html.
download-for-zim = Для Kiwix: весь сайт на телефоне, компьютере или школьном сервере, без сети.
download-for-scorm = Для Moodle и почти любой учебной платформы: помнит, где остановился учащийся, сообщает о пройденном и о баллах.
download-for-imscc = Для Canvas, Open edX и других: страницы и тесты становятся частью вашего собственного курса.

## For whom it is

download-reader-facilitator = Для ведущих: план по времени, заметки и решения.
download-reader-handout = Раздаточный материал: только упражнения, для копирования.
download-reader-key = Решения упражнений.
download-reader-checklists = Контрольные списки и шаблоны, по одному на странице.
download-reader-poster = Плакат на стену.
download-reader-certificate = Сертификаты для участников.
download-reader-bilingual = Два языка рядом.
download-reader-slides = Слайды для показа.

## Each file

download-check = Проверить файл
