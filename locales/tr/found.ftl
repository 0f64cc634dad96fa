# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Alıntıla ve yeniden kullan
cite-this = Bu sayfayı alıntıla
cite-publication = Bu yayını alıntıla
cite-reuse = Atıfla yeniden kullan
cite-reuse-how = Bu satırlardan birini kullandığınız yere kopyalayın ve neyi değiştirdiğinizi belirtin.
cite-attribution = “{ $title }”, { $authors }, { $site }, { $license }
cite-as-text = Düz metin
cite-as-html = HTML
cite-as-wikitext = Vikimetin
cite-copy = Kopyala
cite-copied = Kopyalandı

## Calendars

calendar-add = Takvime ekle
calendar-subscribe = Takvime abone ol
event-packs = Yanınıza alın

## Maps and mentors

map-title = Haritada
map-source = Harita: Natural Earth, kamu malı
mentors-title = Dile ve konuya göre mentorlar
facet-topic = Konu
