# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = Okuma biçimleri
rendition-learner = Öğrenenler için
rendition-facilitator = Kolaylaştırıcılar için
rendition-whole = Hepsi tek sayfada
rendition-slides = Slaytlar
footnotes-of = Dipnotlar: { $title }

## Syllabus of a course

syllabus = Ders programı
syllabus-at = Başlangıç
syllabus-lesson = Ders
syllabus-break = Ara, { DURATION($n) }
syllabus-end = Bitiş
syllabus-total = Aralarla birlikte { DURATION($n) }. Her dersin gerçekte ne kadar süreceği gruba bağlıdır.

## Timetable of a course

timetable = Zaman çizelgesi
timetable-day = { $number }. gün
timetable-time = Saat
timetable-what = Program
timetable-continued = (devam)
timetable-break = Ara
timetable-lunch = Öğle yemeği
timetable-end = Günün sonu
timetable-zone = Tüm saatler { $zone } saat dilimindedir (UTC{ $offset }).
timetable-zone-name = Tüm saatler { $zone } saat dilimindedir.

## Page for facilitators

facilitator-page = Kolaylaştırıcılar için
run-sheet = Akış planı
facilitator-at = Kurs içinde başlangıcı
facilitator-session = { $day }. gün, { $start }–{ $end }
facilitator-sessions = Zaman çizelgesinde
prepare = Hazırlanacaklar
total-time = Toplam
facilitator-next = Kolaylaştırıcılar için sonraki ders
facilitator-course = Kolaylaştırıcılar için kurs

## Slides

slide-number = Slayt { $number } / { $count }
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = slayt
slide-controls = Slayt düğmeleri
slide-previous = Önceki slayt
slide-next = Sonraki slayt
slide-speaker = Konuşmacı görünümü
slide-full = Tam ekran
slide-all = Tüm slaytlar
slide-help = Tuşlar
slide-notes = Notlar
slide-no-notes = Bu slayt için not yok
slide-after = Sonraki
slide-time = Süre
slide-time-reset = Baştan başlat
slide-last = Bu son slayt
key-next = Sonraki slayt
key-previous = Önceki slayt
key-first = İlk slayt
key-last = Son slayt
key-speaker = Notlar, sonraki slayt ve süre
key-full = Tam ekran
key-all = Tüm slaytlar
key-help = Bu liste
slides-next = Sonraki: { $title }
