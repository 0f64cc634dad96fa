# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Courses

start-course = Начать курс
course-length =
    { $lessons ->
        [one] { $lessons } урок, { DURATION($minutes) }
        [few] { $lessons } урока, { DURATION($minutes) }
        [many] { $lessons } уроков, { DURATION($minutes) }
       *[other] { $lessons } урока, { DURATION($minutes) }
    }

## Toolkits

phases = Шаг за шагом
phase-before = До начала
phase-during = В процессе
phase-after = По завершении
duration = Продолжительность
roles = Роли
checklists = Контрольные списки
templates = Шаблоны
case-studies = Случаи из практики
budget = Смета
budget-what = Что
budget-planned = Сумма по плану
budget-real = Фактическая сумма
budget-without-money = Без денег
budget-reserve = Резерв, { PERCENT($share) }
budget-sum = Итого

## Files to take away

downloads = Возьмите с собой
download-pdf = Скачать PDF
download-epub = Скачать EPUB
download-facts =
    { $pages ->
        [one] { $pages } страница, { BYTES($size) }
        [few] { $pages } страницы, { BYTES($size) }
        [many] { $pages } страниц, { BYTES($size) }
       *[other] { $pages } страницы, { BYTES($size) }
    }
download-later = Файл PDF создаётся при открытии.
