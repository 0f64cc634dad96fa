# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Time

duration-minutes =
    { $n ->
        [one] { $n } minuto
        [many] { $n } de minutos
       *[other] { $n } minutos
    }
duration-hours =
    { $n ->
        [one] { $n } hora
        [many] { $n } de horas
       *[other] { $n } horas
    }
duration-hours-minutes = { $hours } h { $minutes } min
minutes = { DURATION($n) }

## Size of files

size-bytes =
    { $n ->
        [one] { $n } byte
        [many] { $n } de bytes
       *[other] { $n } bytes
    }
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
file-size = { BYTES($size) }
pages-count =
    { $n ->
        [one] { $n } página
        [many] { $n } de páginas
       *[other] { $n } páginas
    }
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (aproximadamente { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second =
    { $n ->
        [one] { $n } segundo
        [many] { $n } segundos
       *[other] { $n } segundos
    }
unit-minute =
    { $n ->
        [one] { $n } minuto
        [many] { $n } minutos
       *[other] { $n } minutos
    }
unit-hour =
    { $n ->
        [one] { $n } hora
        [many] { $n } horas
       *[other] { $n } horas
    }
unit-day =
    { $n ->
        [one] { $n } dia
        [many] { $n } dias
       *[other] { $n } dias
    }
unit-week =
    { $n ->
        [one] { $n } semana
        [many] { $n } semanas
       *[other] { $n } semanas
    }
unit-month =
    { $n ->
        [one] { $n } mês
        [many] { $n } meses
       *[other] { $n } meses
    }
unit-year =
    { $n ->
        [one] { $n } ano
        [many] { $n } anos
       *[other] { $n } anos
    }
unit-metre =
    { $n ->
        [one] { $n } metro
        [many] { $n } metros
       *[other] { $n } metros
    }
unit-kilometre =
    { $n ->
        [one] { $n } quilômetro
        [many] { $n } quilômetros
       *[other] { $n } quilômetros
    }
