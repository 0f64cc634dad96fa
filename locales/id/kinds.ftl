# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Jalur belajar
kinds-course = Kursus
kinds-lesson = Pelajaran
kinds-toolkit = Kit panduan
kinds-event = Acara
kinds-campaign = Kampanye
kinds-club = Klub
kinds-research = Penelitian
kinds-faq = Tanya jawab
kinds-news = Kabar

## Facts: labels in the list under a title

fact-when = Waktu
fact-period = Periode
fact-mode = Bentuk
fact-place = Tempat
fact-languages = Bahasa
fact-countries = Negara
fact-cost = Biaya
fact-places = Jumlah tempat
fact-deadline = Batas pendaftaran
fact-organisers = Penyelenggara
fact-jury = Juri
fact-edition = Edisi
fact-hashtag = Tagar
fact-website = Situs web
fact-dashboard = Dasbor
fact-contact = Kontak
fact-institution = Bertempat di
fact-leads = Dipimpin oleh
fact-mentors = Didampingi oleh
fact-member-of = Bagian dari
fact-founded = Didirikan
fact-since = Bersama kami sejak
fact-user-name = Nama pengguna
fact-mentoring = Mendampingi dalam
fact-availability = Waktu untuk orang baru
fact-mentoring-languages = Bahasa pendampingan
fact-mentoring-contact = Minta pendampingan
fact-orcid = ORCID
fact-wikidata = Wikidata
fact-ror = ROR
fact-doi = DOI
fact-type = Jenis
fact-short-name = Nama singkat
fact-authors = Penulis
fact-year = Tahun
fact-published-in = Diterbitkan di
fact-editors = Dirawat oleh
fact-related = Tentang
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = Waktu Anda:

## Back references: headings over what points at a page

back-used-in = Digunakan dalam
back-taught-at = Diajarkan di
back-campaign = Acara
back-facilitator = Memimpin sesi di
back-organiser = Menyelenggarakan
back-mentor = Mendampingi
back-lead = Memimpin
back-jury = Menjadi juri di
back-institution = Di lembaga ini
back-member = Anggota
back-editor = Merawat
back-author = Menulis
back-translator = Menerjemahkan
back-contributor = Turut membantu
back-related = Dalam kabar

## Lists with filters

filter = Saring
filter-any = Semua
filter-reset = Tampilkan semua
filter-count = Ditampilkan: { $n } dari { $all }
filter-none = Tidak ada yang cocok. Hapus salah satu penyaring.
index = Indeks
index-link = Menurut topik, tingkat, dan bahasa
listing-title = { $section }: { $value }
facet-level = Tingkat
facet-audience = Untuk
facet-duration = Durasi
facet-language = Bahasa
facet-country = Negara
facet-wiki = Proyek
facet-mode = Bentuk
facet-type = Jenis
facet-role = Peran
facet-status = Status
facet-year = Tahun
facet-area = Topik
length-short = Hingga 30 menit
length-medium = 30 sampai 60 menit
length-long = 1 sampai 3 jam
length-days = Lebih dari 3 jam

## Wikimedia projects

wiki-wikipedia = Wikipedia
wiki-commons = Wikimedia Commons
wiki-wikidata = Wikidata
wiki-wiktionary = Wikikamus
wiki-wikisource = Wikisumber
wiki-wikibooks = Wikibuku
wiki-wikiquote = Wikikutip
wiki-wikivoyage = Wikiwisata
wiki-wikiversity = Wikiversitas
wiki-wikinews = Wikiberita
wiki-wikispecies = Wikispesies
wiki-wikifunctions = Wikifungsi
wiki-meta = Meta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Inkubator Wikimedia
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Acara mendatang
events-past = Acara yang lalu
mode-online = Daring
mode-onsite = Luring
mode-hybrid = Daring dan luring
event-scheduled = Berlangsung sesuai rencana
event-postponed = Ditunda
event-cancelled = Dibatalkan
event-over = sudah selesai
event-register = Daftar
event-programme = Susunan acara
event-with = Bersama

## Campaigns

campaign-planned = Direncanakan
campaign-running = Sedang berlangsung
campaign-finished = Selesai
campaign-paused = Dihentikan sementara
campaign-page = Buka halaman kampanye
campaign-rules = Aturan
campaign-prizes = Hadiah
campaign-results = Hasil
campaign-editions = Edisi sebelumnya
result-participants = Peserta
result-newcomers = Peserta baru
result-articles = Artikel baru
result-improved = Artikel yang diperbaiki
result-files = Berkas
result-edits = Suntingan
result-countries = Negara
result-languages = Bahasa
results-source = Sumber angka ini

## Clubs

club-forming = Sedang dibentuk
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
weekday-monday = Senin
weekday-tuesday = Selasa
weekday-wednesday = Rabu
weekday-thursday = Kamis
weekday-friday = Jumat
weekday-saturday = Sabtu
weekday-sunday = Minggu

## People

person-author = Penulis
person-trainer = Pelatih
person-translator = Penerjemah
person-mentor = Mentor
person-organiser = Penyelenggara
person-developer = Pengembang
person-researcher = Peneliti
mentor-open = Menerima orang baru
mentor-limited = Waktunya terbatas
mentor-closed = Belum ada waktu

## Organisations

organisation-museum = Museum
organisation-library = Perpustakaan
organisation-archive = Arsip
organisation-gallery = Galeri
organisation-school = Sekolah
organisation-university = Universitas
organisation-affiliate = Afiliasi Wikimedia
organisation-foundation = Yayasan
organisation-ngo = Perkumpulan
organisation-government = Lembaga pemerintah
organisation-company = Perusahaan
organisation-other = Lainnya

## Research

research-study = Studi
research-report = Laporan
research-data-set = Set data
research-thesis = Tesis
research-book = Buku
research-finding = Temuan
research-method = Metode:

## Glossary

glossary-letters = Huruf
see-also = Lihat pula:

## Audiences

audience-start = Mulai di sini

## Examples

example-notice = Ini contoh rekaan. Tujuannya menunjukkan seperti apa halaman semacam ini.
example-mark = Contoh rekaan
