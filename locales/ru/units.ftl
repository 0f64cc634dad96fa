# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Time

duration-minutes =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
duration-hours =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
duration-hours-minutes = { $hours } ч { $minutes } мин
minutes = { DURATION($n) }

## Size of files

size-bytes =
    { $n ->
        [one] { $n } байт
        [few] { $n } байта
        [many] { $n } байт
       *[other] { $n } байта
    }
size-kilobytes = { $n } кБ
size-megabytes = { $n } МБ
size-gigabytes = { $n } ГБ
file-size = { BYTES($size) }
pages-count =
    { $n ->
        [one] { $n } страница
        [few] { $n } страницы
        [many] { $n } страниц
       *[other] { $n } страницы
    }
percent = { PERCENT($share) }
