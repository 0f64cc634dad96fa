# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

table-of-contents = İçindekiler
chapter-lesson = { $number }. ders
solutions = Çözümler
solution-on-page = Çözüm: sayfa { $page }
notes = Notlar
glossary = Terimler sözlüğü
picture-credits = Görsellerin künyesi
imprint = Bu paket hakkında
license-page = Bu paketi { $license } ({ $url }) koşulları altında, ticari amaçla da olsa, kopyalayabilir, paylaşabilir ve uyarlayabilirsiniz. Yazarların adlarını anın, lisansa bağlantı verin ve neyi değiştirdiğinizi belirtin.
license-page-plain = Bu paketi { $license } koşulları altında kopyalayabilir, paylaşabilir ve uyarlayabilirsiniz. Yazarların adlarını anın ve neyi değiştirdiğinizi belirtin.
printed-from = Kaynak: { $url }
read-online = Çevrim içi okuyun
version-date = { DATETIME($date, dateStyle: "long") } tarihli sürüm
cover-minutes = { DURATION($n) }
print-fallback = Henüz çevrilmedi; metnin devamı şu dilde: { $language }.
introduction = Giriş
pack-facilitator = Kolaylaştırıcı kılavuzu
pack-handout = Alıştırmalar
pack-key = Çözümler
pack-checklists = Kontrol listeleri
pack-bilingual = İki dilde
pack-slides = Slaytlar
run-sheet-from-start = Başlangıçtan
run-sheet-clock = Saat
run-sheet-notes = Notlar
sheet-name = Ad
sheet-date = Tarih
sheet-place = Yer
certificate = Katılım belgesi
certificate-to = Verilen kişi
certificate-for = katıldığı etkinlik
certificate-when = Ne zaman
certificate-where = Nerede
certificate-time = Süre
certificate-signature = İmza
poster-scan = Daha fazlası için kodu tarayın
code-alt = { $url } adresine götüren QR kodu
brand-with = { $name } ile birlikte
