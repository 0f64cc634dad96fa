# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Öğrenme yolları
kinds-course = Kurslar
kinds-lesson = Dersler
kinds-toolkit = Araç setleri
kinds-event = Etkinlikler
kinds-campaign = Kampanyalar
kinds-club = Kulüpler
kinds-research = Araştırmalar
kinds-faq = Sorular ve yanıtlar
kinds-news = Haberler

## Facts: labels in the list under a title

fact-when = Ne zaman
fact-period = Dönem
fact-mode = Nasıl
fact-place = Nerede
fact-languages = Diller
fact-countries = Ülkeler
fact-cost = Ücret
fact-places = Kontenjan
fact-deadline = Son kayıt tarihi
fact-organisers = Düzenleyenler
fact-jury = Jüri
fact-edition = Edisyon
fact-hashtag = Etiket
fact-website = Web sitesi
fact-dashboard = Pano
fact-contact = İletişim
fact-institution = Bulunduğu kurum
fact-leads = Yürütenler
fact-mentors = Mentorlar
fact-member-of = Bağlı olduğu kuruluş
fact-founded = Kuruluş
fact-since = Aramıza katıldığı yıl
fact-user-name = Kullanıcı adı
fact-mentoring = Mentorluk konuları
fact-availability = Yeni kişilere vakti
fact-mentoring-languages = Mentorluk dilleri
fact-mentoring-contact = Mentorluk isteyin
fact-orcid = ORCID
fact-wikidata = Vikiveri
fact-ror = ROR
fact-doi = DOI
fact-type = Tür
fact-short-name = Kısa ad
fact-authors = Yazarlar
fact-year = Yıl
fact-published-in = Yayımlandığı yer
fact-editors = Sorumlular
fact-related = Konu
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = Sizin saatinizle:

## Back references: headings over what points at a page

back-used-in = Kullanıldığı yerler
back-taught-at = Öğretildiği etkinlikler
back-campaign = Etkinlikler
back-facilitator = Oturum yürüttüğü etkinlikler
back-organiser = Düzenledikleri
back-mentor = Mentorluk yaptıkları
back-lead = Yürüttükleri
back-jury = Jüri üyesi olduğu kampanyalar
back-institution = Bu kurumda
back-member = Üyeler
back-editor = Sorumlu oldukları
back-author = Yazdıkları
back-translator = Çevirdikleri
back-contributor = Katkıda bulundukları
back-related = Haberlerde

## Lists with filters

filter = Filtrele
filter-any = Hepsi
filter-reset = Tümünü göster
filter-count = Gösterilen: { $n } / { $all }
filter-none = Uyan bir şey yok. Bir filtreyi kaldırın.
index = Dizin
index-link = Konuya, düzeye ve dile göre
listing-title = { $section }: { $value }
facet-level = Düzey
facet-audience = Kimler için
facet-duration = Süre
facet-language = Dil
facet-country = Ülke
facet-wiki = Proje
facet-mode = Nasıl
facet-type = Tür
facet-role = Rol
facet-status = Durum
facet-year = Yıl
facet-area = Konu
length-short = 30 dakikaya kadar
length-medium = 30–60 dakika
length-long = 1–3 saat
length-days = 3 saatten uzun

## Wikimedia projects

wiki-wikipedia = Vikipedi
wiki-commons = Wikimedia Commons
wiki-wikidata = Vikiveri
wiki-wiktionary = Vikisözlük
wiki-wikisource = Vikikaynak
wiki-wikibooks = Vikikitap
wiki-wikiquote = Vikisöz
wiki-wikivoyage = Vikigezgin
wiki-wikiversity = Vikiversite
wiki-wikinews = Vikihaber
wiki-wikispecies = Vikitür
wiki-wikifunctions = Wikifunctions
wiki-meta = Meta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Wikimedia Incubator
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Yaklaşan etkinlikler
events-past = Geçmiş etkinlikler
mode-online = Çevrimiçi
mode-onsite = Yüz yüze
mode-hybrid = Çevrimiçi ve yüz yüze
event-scheduled = Planlandığı gibi yapılacak
event-postponed = Ertelendi
event-cancelled = İptal edildi
event-over = sona erdi
event-register = Kaydol
event-programme = Program
event-with = Yürüten:

## Campaigns

campaign-planned = Planlandı
campaign-running = Sürüyor
campaign-finished = Tamamlandı
campaign-paused = Ara verildi
campaign-page = Kampanya sayfasına git
campaign-rules = Kurallar
campaign-prizes = Ödüller
campaign-results = Sonuçlar
campaign-editions = Önceki kampanyalar
result-participants = Katılımcılar
result-newcomers = Yeni katılımcılar
result-articles = Yeni maddeler
result-improved = Geliştirilen maddeler
result-files = Dosyalar
result-edits = Değişiklikler
result-countries = Ülkeler
result-languages = Diller
results-source = Bu sayıların kaynağı

## Clubs

club-forming = Kuruluyor
club-active = Etkin
club-paused = Ara verildi
club-closed = Kapandı
meets-weekly = Her { $weekday }
meets-fortnightly = İki haftada bir { $weekday }
meets-first = Her ayın ilk { $weekday } günü
meets-second = Her ayın ikinci { $weekday } günü
meets-third = Her ayın üçüncü { $weekday } günü
meets-fourth = Her ayın dördüncü { $weekday } günü
meets-last = Her ayın son { $weekday } günü
weekday-monday = pazartesi
weekday-tuesday = salı
weekday-wednesday = çarşamba
weekday-thursday = perşembe
weekday-friday = cuma
weekday-saturday = cumartesi
weekday-sunday = pazar

## People

person-author = Yazar
person-trainer = Eğitmen
person-translator = Çevirmen
person-mentor = Mentor
person-organiser = Düzenleyici
person-developer = Geliştirici
person-researcher = Araştırmacı
mentor-open = Yeni kişileri kabul ediyor
mentor-limited = Vakti az
mentor-closed = Şimdilik vakti yok

## Organisations

organisation-museum = Müze
organisation-library = Kütüphane
organisation-archive = Arşiv
organisation-gallery = Galeri
organisation-school = Okul
organisation-university = Üniversite
organisation-affiliate = Wikimedia bağlı kuruluşu
organisation-foundation = Vakıf
organisation-ngo = Dernek
organisation-government = Kamu kurumu
organisation-company = Şirket
organisation-other = Diğer

## Research

research-study = Çalışma
research-report = Rapor
research-data-set = Veri kümesi
research-thesis = Tez
research-book = Kitap
research-finding = Bulgu
research-method = Yöntem:

## Glossary

glossary-letters = Harfler
see-also = Ayrıca bakınız:

## Audiences

audience-start = Buradan başlayın

## Examples

example-notice = Bu, kurmaca bir örnektir. Böyle bir sayfanın nasıl göründüğünü gösterir.
example-mark = Kurmaca örnek
