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

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (примерно { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second =
    { $n ->
        [one] { $n } секунда
        [few] { $n } секунды
        [many] { $n } секунд
       *[other] { $n } секунды
    }
unit-minute =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
unit-hour =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
unit-day =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
unit-week =
    { $n ->
        [one] { $n } неделя
        [few] { $n } недели
        [many] { $n } недель
       *[other] { $n } недели
    }
unit-month =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
unit-year =
    { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }
unit-metre =
    { $n ->
        [one] { $n } метр
        [few] { $n } метра
        [many] { $n } метров
       *[other] { $n } метра
    }
unit-kilometre =
    { $n ->
        [one] { $n } километр
        [few] { $n } километра
        [many] { $n } километров
       *[other] { $n } километра
    }
