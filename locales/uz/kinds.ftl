# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Oʻquv yoʻllari
kinds-course = Kurslar
kinds-lesson = Darslar
kinds-toolkit = Qoʻllanmalar
kinds-event = Tadbirlar
kinds-campaign = Kampaniyalar
kinds-club = Klublar
kinds-research = Tadqiqotlar
kinds-faq = Savol-javoblar
kinds-news = Yangiliklar

## Facts: labels in the list under a title

fact-when = Qachon
fact-period = Davr
fact-mode = Shakli
fact-place = Qayerda
fact-languages = Tillar
fact-countries = Mamlakatlar
fact-cost = Narxi
fact-places = Joylar soni
fact-deadline = Roʻyxatdan oʻtishning oxirgi kuni
fact-organisers = Tashkilotchilar
fact-jury = Hakamlar hayʼati
fact-edition = Mavsum
fact-hashtag = Heshteg
fact-website = Veb-sayt
fact-dashboard = Boshqaruv paneli
fact-contact = Aloqa
fact-institution = Qaysi muassasada
fact-leads = Rahbarlar
fact-mentors = Ustozlar
fact-member-of = Qaysi tashkilotga kiradi
fact-founded = Tashkil etilgan
fact-since = Biz bilan
fact-user-name = Foydalanuvchi nomi
fact-mentoring = Qaysi mavzularda ustozlik qiladi
fact-availability = Yangi shogirdlarga vaqti
fact-mentoring-languages = Qaysi tillarda ustozlik qiladi
fact-mentoring-contact = Ustozlik soʻrash uchun manzil
fact-orcid = ORCID
fact-wikidata = Wikidata
fact-ror = ROR
fact-doi = DOI
fact-type = Turi
fact-short-name = Qisqa nomi
fact-authors = Mualliflar
fact-year = Yil
fact-published-in = Nashr etilgan joyi
fact-editors = Masʼullar
fact-related = Nima haqida
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = Sizda soat:

## Back references: headings over what points at a page

back-used-in = Qayerda ishlatiladi
back-taught-at = Qaysi tadbirlarda oʻqitiladi
back-campaign = Tadbirlar
back-facilitator = Mashgʻulot olib boradigan tadbirlari
back-organiser = Tashkil etadi
back-mentor = Ustozlik qiladi
back-lead = Rahbarlik qiladi
back-jury = Hakamlik qiladi
back-institution = Shu muassasada
back-member = Aʼzolar
back-editor = Masʼul
back-author = Yozgan
back-translator = Tarjima qilgan
back-contributor = Yordam bergan
back-related = Yangiliklarda

## Lists with filters

filter = Saralash
filter-any = Farqi yoʻq
filter-reset = Hammasini koʻrsatish
filter-count = Koʻrsatilmoqda: { $n } / { $all }
filter-none = Mos keladigani topilmadi. Shartlardan birini olib tashlang.
index = Koʻrsatkich
index-link = Mavzu, daraja va til boʻyicha
listing-title = { $section }: { $value }
facet-level = Daraja
facet-audience = Kimlar uchun
facet-duration = Davomiyligi
facet-language = Til
facet-country = Mamlakat
facet-wiki = Loyiha
facet-mode = Shakli
facet-type = Turi
facet-role = Vazifasi
facet-status = Holati
facet-year = Yil
facet-area = Mavzu
length-short = 30 daqiqagacha
length-medium = 30–60 daqiqa
length-long = 1–3 soat
length-days = 3 soatdan koʻp

## Wikimedia projects

wiki-wikipedia = Vikipediya
wiki-commons = Vikiombor
wiki-wikidata = Wikidata
wiki-wiktionary = Vikilugʻat
wiki-wikisource = Vikimanba
wiki-wikibooks = Vikikitob
wiki-wikiquote = Vikiiqtibos
wiki-wikivoyage = Vikisayohat
wiki-wikiversity = Vikiversitet
wiki-wikinews = Vikixabarlar
wiki-wikispecies = Vikiturlar
wiki-wikifunctions = Wikifunctions
wiki-meta = Meta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Wikimedia Incubator
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Kelgusi tadbirlar
events-past = Oʻtgan tadbirlar
mode-online = Onlayn
mode-onsite = Joyida
mode-hybrid = Onlayn va joyida
event-scheduled = Rejaga muvofiq oʻtadi
event-postponed = Keyinga qoldirilgan
event-cancelled = Bekor qilingan
event-over = yakunlangan
event-register = Roʻyxatdan oʻtish
event-programme = Dastur
event-with = Olib boradi:

## Campaigns

campaign-planned = Rejalashtirilgan
campaign-running = Davom etmoqda
campaign-finished = Yakunlangan
campaign-paused = Toʻxtatib turilgan
campaign-page = Kampaniya sahifasiga oʻtish
campaign-rules = Qoidalar
campaign-prizes = Sovrinlar
campaign-results = Natijalar
campaign-editions = Avvalgi kampaniyalar
result-participants = Ishtirokchilar
result-newcomers = Yangi ishtirokchilar
result-articles = Yangi maqolalar
result-improved = Yaxshilangan maqolalar
result-files = Fayllar
result-edits = Tahrirlar
result-countries = Mamlakatlar
result-languages = Tillar
results-source = Bu raqamlar manbasi

## Clubs

club-forming = Tashkil etilmoqda
club-active = Faol
club-paused = Toʻxtatib turilgan
club-closed = Yopilgan
meets-weekly = Har { $weekday }
meets-fortnightly = Ikki haftada bir, { $weekday } kuni
meets-first = Oyning birinchi { $weekday } kuni
meets-second = Oyning ikkinchi { $weekday } kuni
meets-third = Oyning uchinchi { $weekday } kuni
meets-fourth = Oyning toʻrtinchi { $weekday } kuni
meets-last = Oyning oxirgi { $weekday } kuni
weekday-monday = dushanba
weekday-tuesday = seshanba
weekday-wednesday = chorshanba
weekday-thursday = payshanba
weekday-friday = juma
weekday-saturday = shanba
weekday-sunday = yakshanba

## People

person-author = Muallif
person-trainer = Murabbiy
person-translator = Tarjimon
person-mentor = Ustoz
person-organiser = Tashkilotchi
person-developer = Dasturchi
person-researcher = Tadqiqotchi
mentor-open = Yangi shogirdlar qabul qiladi
mentor-limited = Vaqti kam
mentor-closed = Hozircha vaqti yoʻq

## Organisations

organisation-museum = Muzey
organisation-library = Kutubxona
organisation-archive = Arxiv
organisation-gallery = Galereya
organisation-school = Maktab
organisation-university = Universitet
organisation-affiliate = Vikimedia hamjamiyati tashkiloti
organisation-foundation = Jamgʻarma
organisation-ngo = Jamoat tashkiloti
organisation-government = Davlat muassasasi
organisation-company = Kompaniya
organisation-other = Boshqa

## Research

research-study = Tadqiqot
research-report = Hisobot
research-data-set = Maʼlumotlar toʻplami
research-thesis = Dissertatsiya
research-book = Kitob
research-finding = Nima aniqlandi
research-method = Usul:

## Glossary

glossary-letters = Harflar
see-also = Yana qarang:

## Audiences

audience-start = Shu yerdan boshlang

## Examples

example-notice = Bu oʻylab topilgan misol. U bunday sahifa qanday koʻrinishini koʻrsatadi.
example-mark = Oʻylab topilgan misol
