# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Progress

learner-mark = Bu dersi bitirdim
learner-end = Bu dersin sonuna geldiniz. Bitirdiniz mi?
learner-finished = Bitti
learner-progress = Biten: { $done } / { $count }
learner-progress-label = İlerlemeniz
learner-continue = Kaldığınız yerden devam edin:

## Size of text

text-size = Yazı boyutu
text-smaller = Daha küçük yazı
text-larger = Daha büyük yazı

## The page about what is kept

device-page = Bu cihazdaki verileriniz
device-lead = Burada yaptıklarınız yalnızca bu tarayıcıda saklanır: biten dersler, yanıtlar, listeler ve ayarlar. Bize ya da başkasına hiçbir şey gönderilmez.
device-no-script = Bu tarayıcı betik çalıştırmıyor, bu yüzden hiçbir şey saklanmıyor.
device-refused = Bu tarayıcı sitenin bir şey saklamasına izin vermiyor. Her şey çalışır, ama sayfadan ayrılınca unutulur.
device-kept = Saklananlar
device-none = Henüz bir şey saklanmadı.
device-kind-done = Biten dersler
device-kind-quiz = Yanıtlanan sorular
device-kind-checklist = Kontrol listeleri
device-kind-other = Ayarlar ve yerler
device-export = Dosya olarak kaydet
device-export-for = Başka bir tarayıcıya ya da cihaza taşımak için.
device-import = Kaydedilmiş dosyayı aç
device-import-for = Buradakilere eklenir.
device-delete = Her şeyi sil
device-delete-for = Başkalarının da kullandığı bir cihazda iyi olur.
device-sure = Burada saklanan her şey silinsin mi? Geri getirilemez.
device-delete-yes = Evet, sil
device-delete-no = Hayır, kalsın
device-imported = Dosya açıldı ve eklendi.
device-wrong-file = Bu, burada kaydedilmiş bir dosya değil.
device-deleted = Her şey silindi.
