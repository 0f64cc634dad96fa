# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## On the page of a course

offline-title = Bağlantısız okuyun
offline-for = Bu kursun dersleri, resimleri ve alıştırmaları bu dilde bu cihazda saklanır.
offline-keep = Bu kursu burada sakla ({ $size })
offline-keeping = Yükleniyor: { $done } / { $count }
offline-kept = Bu kurs burada saklanıyor ve bağlantısız okunabilir ({ $size }).
offline-remove = Bu cihazdan kaldır
offline-removed = Kurs bu cihazdan kaldırıldı.
offline-failed = Olmadı. Bağlantı ve cihazda yer var mı?

## When the course has changed

offline-new = Bu kursun yeni bir sürümü var.
offline-update = Yeni sürümü al

## Without a connection

offline-no-connection = Bağlantı yok
offline-not-kept = İstediğiniz sayfa bu cihazda saklanmıyor. Saklanan kurslar aşağıda.
offline-courses = Burada saklanan kurslar
offline-searched = Bağlantı yok: yalnızca burada saklanan kurslarda arandı.
