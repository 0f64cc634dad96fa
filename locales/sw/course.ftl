# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Courses

start-course = Anza kozi
course-length =
    { $lessons ->
        [one] somo { $lessons }, { DURATION($minutes) }
       *[other] masomo { $lessons }, { DURATION($minutes) }
    }

## Toolkits

phases = Hatua kwa hatua
phase-before = Kabla ya shughuli
phase-during = Wakati wa shughuli
phase-after = Baada ya shughuli
duration = Muda
roles = Majukumu
checklists = Orodha za kuhakiki
templates = Violezo
case-studies = Mifano halisi
budget = Karatasi ya bajeti
budget-what = Kitu
budget-planned = Kiasi kilichopangwa
budget-real = Kiasi halisi
budget-without-money = Bila pesa
budget-reserve = Akiba, { PERCENT($share) }
budget-sum = Jumla

## Files to take away

downloads = Chukua nakala yako
download-pdf = Pakua PDF
download-epub = Pakua EPUB
download-facts =
    { $pages ->
        [one] ukurasa { $pages }, { BYTES($size) }
       *[other] kurasa { $pages }, { BYTES($size) }
    }
download-later = PDF hutengenezwa unapoifungua.
