# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Time

duration-minutes =
    { $n ->
        [one] { $n } minute
        [many] { $n } de minutes
       *[other] { $n } minutes
    }
duration-hours =
    { $n ->
        [one] { $n } heure
        [many] { $n } d’heures
       *[other] { $n } heures
    }
duration-hours-minutes = { $hours } h { $minutes } min
minutes = { DURATION($n) }

## Size of files

size-bytes =
    { $n ->
        [one] { $n } octet
        [many] { $n } d’octets
       *[other] { $n } octets
    }
size-kilobytes = { $n } ko
size-megabytes = { $n } Mo
size-gigabytes = { $n } Go
file-size = { BYTES($size) }
pages-count =
    { $n ->
        [one] { $n } page
        [many] { $n } de pages
       *[other] { $n } pages
    }
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (environ { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second =
    { $n ->
        [one] { $n } seconde
        [many] { $n } secondes
       *[other] { $n } secondes
    }
unit-minute =
    { $n ->
        [one] { $n } minute
        [many] { $n } minutes
       *[other] { $n } minutes
    }
unit-hour =
    { $n ->
        [one] { $n } heure
        [many] { $n } heures
       *[other] { $n } heures
    }
unit-day =
    { $n ->
        [one] { $n } jour
        [many] { $n } jours
       *[other] { $n } jours
    }
unit-week =
    { $n ->
        [one] { $n } semaine
        [many] { $n } semaines
       *[other] { $n } semaines
    }
unit-month = { $n } mois
unit-year =
    { $n ->
        [one] { $n } an
        [many] { $n } ans
       *[other] { $n } ans
    }
unit-metre =
    { $n ->
        [one] { $n } mètre
        [many] { $n } mètres
       *[other] { $n } mètres
    }
unit-kilometre =
    { $n ->
        [one] { $n } kilomètre
        [many] { $n } kilomètres
       *[other] { $n } kilomètres
    }
