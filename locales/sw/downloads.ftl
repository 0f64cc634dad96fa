# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## The page

downloads-page = Vipakuliwa
downloads-lead = Kila kitu hapa ni bure kuhifadhi, kuchapisha na kuwapa wengine. Toleo jipya zaidi liko daima kwenye anwani ileile.
downloads-which = Faili gani inanifaa?
downloads-whole = Tovuti nzima
downloads-all = Vipakuliwa vyote
downloads-catalogue = Orodha ya vipakuliwa vyote kwa ajili ya programu (JSON)

## What each form is for

download-for-pdf = Kwa karatasi, au kusoma kama itakavyochapishwa.
download-for-epub = Kwa simu na visoma-vitabu: maandishi hutoshea skrini.
download-for-zip = Kwa kompyuta isiyo na mtandao: fungua faili iliyofungashwa kisha ufungue ukurasa index.html.
download-for-zim = Kwa Kiwix: tovuti nzima kwenye simu, kompyuta au seva ya shule, bila mtandao.
download-for-scorm = Kwa Moodle na karibu kila jukwaa la kujifunzia: hukumbuka mahali ulipoishia, na huripoti yaliyokamilika na alama.
download-for-imscc = Kwa Canvas, Open edX na mengine: kurasa na maswali huwa sehemu ya kozi yako mwenyewe.

## For whom it is

download-reader-facilitator = Kwa wawezeshaji: ratiba, maelezo na majibu.
download-reader-handout = Karatasi za kazi: mazoezi pekee, za kunakili.
download-reader-key = Majibu ya mazoezi.
download-reader-checklists = Orodha za ukaguzi na violezo, kimoja kwa ukurasa.
download-reader-poster = Bango la ukutani.
download-reader-certificate = Vyeti kwa walioshiriki.
download-reader-bilingual = Lugha mbili kando kwa kando.
download-reader-slides = Slaidi za kuonyesha.

## Each file

download-check = Hakiki faili
