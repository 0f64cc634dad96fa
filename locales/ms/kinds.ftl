# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Laluan pembelajaran
kinds-course = Kursus
kinds-lesson = Pelajaran
kinds-toolkit = Kit alat
kinds-event = Acara
kinds-campaign = Kempen
kinds-club = Kelab
kinds-research = Penyelidikan
kinds-faq = Soal jawab
kinds-news = Berita

## Facts: labels in the list under a title

fact-when = Masa
fact-period = Tempoh
fact-mode = Cara
fact-place = Tempat
fact-languages = Bahasa
fact-countries = Negara
fact-cost = Kos
fact-places = Bilangan tempat
fact-deadline = Tarikh tutup pendaftaran
fact-organisers = Penganjur
fact-jury = Juri
fact-edition = Edisi
fact-hashtag = Tanda pagar
fact-website = Laman web
fact-dashboard = Papan pemuka
fact-contact = Hubungi
fact-institution = Bertempat di
fact-leads = Diketuai oleh
fact-mentors = Dibimbing oleh
fact-member-of = Sebahagian daripada
fact-founded = Ditubuhkan
fact-since = Bersama kami sejak
fact-user-name = Nama pengguna
fact-mentoring = Membimbing dalam
fact-availability = Masa untuk orang baharu
fact-mentoring-languages = Bahasa bimbingan
fact-mentoring-contact = Mohon bimbingan
fact-orcid = ORCID
fact-wikidata = Wikidata
fact-ror = ROR
fact-doi = DOI
fact-type = Jenis
fact-short-name = Nama ringkas
fact-authors = Pengarang
fact-year = Tahun
fact-published-in = Diterbitkan di
fact-editors = Diselenggara oleh
fact-related = Tentang
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = Waktu anda:

## Back references: headings over what points at a page

back-used-in = Digunakan dalam
back-taught-at = Diajar di
back-campaign = Acara
back-facilitator = Mengendalikan sesi di
back-organiser = Menganjurkan
back-mentor = Membimbing
back-lead = Mengetuai
back-jury = Menjadi juri di
back-institution = Di institusi ini
back-member = Ahli
back-editor = Menyelenggara
back-author = Menulis
back-translator = Menterjemah
back-contributor = Turut membantu
back-related = Dalam berita

## Lists with filters

filter = Tapis
filter-any = Semua
filter-reset = Paparkan semua
filter-count = Dipaparkan: { $n } daripada { $all }
filter-none = Tiada yang sepadan. Buang salah satu penapis.
index = Indeks
index-link = Mengikut topik, tahap dan bahasa
listing-title = { $section }: { $value }
facet-level = Tahap
facet-audience = Untuk
facet-duration = Tempoh
facet-language = Bahasa
facet-country = Negara
facet-wiki = Projek
facet-mode = Cara
facet-type = Jenis
facet-role = Peranan
facet-status = Status
facet-year = Tahun
facet-area = Topik
length-short = Hingga 30 minit
length-medium = 30 hingga 60 minit
length-long = 1 hingga 3 jam
length-days = Lebih daripada 3 jam

## Wikimedia projects

wiki-wikipedia = Wikipedia
wiki-commons = Wikimedia Commons
wiki-wikidata = Wikidata
wiki-wiktionary = Wikikamus
wiki-wikisource = Wikisumber
wiki-wikibooks = Wikibuku
wiki-wikiquote = Wikipetik
wiki-wikivoyage = Wikivoyage
wiki-wikiversity = Wikiversiti
wiki-wikinews = Wikiberita
wiki-wikispecies = Wikispesies
wiki-wikifunctions = Wikifungsi
wiki-meta = Meta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Inkubator Wikimedia
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Acara akan datang
events-past = Acara lalu
mode-online = Dalam talian
mode-onsite = Bersemuka
mode-hybrid = Dalam talian dan bersemuka
event-scheduled = Berlangsung seperti yang dirancang
event-postponed = Ditangguhkan
event-cancelled = Dibatalkan
event-over = sudah tamat
event-register = Daftar
event-programme = Atur cara
event-with = Bersama

## Campaigns

campaign-planned = Dirancang
campaign-running = Sedang berlangsung
campaign-finished = Tamat
campaign-paused = Dihentikan sementara
campaign-page = Buka laman kempen
campaign-rules = Peraturan
campaign-prizes = Hadiah
campaign-results = Keputusan
campaign-editions = Edisi terdahulu
result-participants = Peserta
result-newcomers = Peserta baharu
result-articles = Rencana baharu
result-improved = Rencana yang ditambah baik
result-files = Fail
result-edits = Suntingan
result-countries = Negara
result-languages = Bahasa
results-source = Sumber angka ini

## Clubs

club-forming = Sedang ditubuhkan
club-active = Aktif
club-paused = Dihentikan sementara
club-closed = Ditutup
meets-weekly = Setiap hari { $weekday }
meets-fortnightly = Hari { $weekday } setiap dua minggu
meets-first = Hari { $weekday } pertama setiap bulan
meets-second = Hari { $weekday } kedua setiap bulan
meets-third = Hari { $weekday } ketiga setiap bulan
meets-fourth = Hari { $weekday } keempat setiap bulan
meets-last = Hari { $weekday } terakhir setiap bulan
weekday-monday = Isnin
weekday-tuesday = Selasa
weekday-wednesday = Rabu
weekday-thursday = Khamis
weekday-friday = Jumaat
weekday-saturday = Sabtu
weekday-sunday = Ahad

## People

person-author = Pengarang
person-trainer = Jurulatih
person-translator = Penterjemah
person-mentor = Mentor
person-organiser = Penganjur
person-developer = Pembangun perisian
person-researcher = Penyelidik
mentor-open = Menerima orang baharu
mentor-limited = Masanya terhad
mentor-closed = Tiada masa buat sementara

## Organisations

organisation-museum = Muzium
organisation-library = Perpustakaan
organisation-archive = Arkib
organisation-gallery = Galeri
organisation-school = Sekolah
organisation-university = Universiti
organisation-affiliate = Sekutu Wikimedia
organisation-foundation = Yayasan
organisation-ngo = Persatuan
organisation-government = Badan kerajaan
organisation-company = Syarikat
organisation-other = Lain-lain

## Research

research-study = Kajian
research-report = Laporan
research-data-set = Set data
research-thesis = Tesis
research-book = Buku
research-finding = Dapatan
research-method = Kaedah:

## Glossary

glossary-letters = Huruf
see-also = Lihat juga:

## Audiences

audience-start = Mula di sini

## Examples

example-notice = Ini contoh rekaan. Tujuannya menunjukkan rupa laman seperti ini.
example-mark = Contoh rekaan
