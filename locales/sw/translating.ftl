# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Ya sasa
translating-review = Inasubiri kuhakikiwa
translating-outdated = Imepitwa na wakati
translating-missing = Haijatafsiriwa

## The page of the site about its translations

translations-title = Tafsiri
translations-lead = Nini kimetafsiriwa, nini kimepitwa na wakati, na nini kitawasaidia zaidi wanaojifunza.
translations-all = Lugha zote
translations-language = Lugha
translations-note = Namba zote huhesabu maneno ya asili.
translations-percent = { $percent }%
translations-number = { $count }
translations-next = Kazi inayofuata
translations-next-lead = Kwanza ni kile kinachosubiriwa na kozi na njia nyingi zaidi za kujifunza.
translations-nothing = Kila kitu kimetafsiriwa na ni cha sasa. Asante!
translations-paths = Kozi na njia za kujifunza zinazopitia hapa: { $count }
translations-kinds = Kurasa zote
translations-other = Kurasa nyingine
translations-pages = Kurasa: { $count }
translations-thanks = Shukrani kwa
translations-data = Namba hizi kama data (JSON)

## What to do with a page

task-update = Sehemu za kusasisha: { $parts }
task-finish = Maneno yaliyobaki kutafsiriwa: { $words }
task-review = Sehemu za kuhakiki: { $parts }
task-record = Rekodi maandishi yaliyotafsiriwa
task-translate = Maneno ya kutafsiri: { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Tafsiri kwa { $language }
desk-page-title = Tafsiri: { $title }
desk-percent = { $percent }% ya sasa
desk-left = Sehemu zilizobaki: { $count }
desk-finish = Zilizoanzwa
desk-record = Bila rekodi
desk-list = Kurasa zote
desk-show = Ona ukurasa
desk-next = Kazi inayofuata
desk-previous = Kazi iliyotangulia
desk-keys = Alt + ↓ na Alt + ↑ hukupeleka kwenye sehemu inayofuata na iliyotangulia yenye kazi.
desk-go-on = Endelea na:
desk-original = Asili
desk-translation = Tafsiri
desk-change = Kilichobadilika katika asili
desk-memory = Kilichotafsiriwa awali
desk-alike = Kufanana { $percent }%
desk-terms = Istilahi
desk-edit = Hariri mstari huu
desk-edit-line = Hariri mstari huu: { $file }, { $line }
desk-foreign = Wasomaji huona hii kwa { $language }.
desk-begin = Hakuna aliyeanza bado. Amri hii hutengeneza faili:
desk-adopt = Bado haijulikani hii ilitafsiriwa kutoka wapi. Amri hii hutengeneza rekodi:
