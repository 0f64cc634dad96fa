# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Header

skip-to-content = İçeriğe atla
home = Ana sayfa
menu = Menü
close = Kapat
main-navigation = Ana gezinti
search = Ara
    .aria-label = Bu sitede ara
languages = Diller
choose-language = Dil: { $language }
not-translated = henüz çevrilmedi
colour-scheme = Renk düzeni
colour-light = Açık
colour-dark = Koyu
colour-auto = Otomatik

## Around the text

breadcrumbs = Bulunduğunuz yer
contents = Bu sayfada
previous = Önceki
next = Sonraki
previous-and-next = Önceki ve sonraki
edit-page = Bu sayfayı düzenle
report-problem = Sorun bildir
back-to-top = Başa dön
translate-page = Bu sayfayı çevir
last-changed = Son değişiklik: { DATETIME($date, dateStyle: "long") }
fallback-notice = Bu sayfa henüz { $language } dilinde yok. Sayfayı { $other } dilinde okuyorsunuz.
converted-notice = Otomatik olarak dönüştürüldü; asıl metin: { $language }.
in-language = { $language } dilinde
external-link = başka bir siteye götürür

## Credits and licence

credits = Katkıda bulunanlar
role-authorship = Yazım
role-editing = Düzenleme
role-translation = Çeviri
role-testing = Deneme
role-illustration = Görseller
role-review = İnceleme
role-facilitation = Kolaylaştırma
role-funding = Mali destek
role-maintenance = Bakım ve güncelleme
role-infrastructure = Teknik destek
credit-names = { LIST($names) }
license-line = Aksi belirtilmedikçe metinler ve görseller <a name="license">{ $license }</a> lisansı altında paylaşılabilir.
license-line-plain = Aksi belirtilmedikçe metinler ve görseller { $license } lisansı altında paylaşılabilir.
footer-navigation = Bu site hakkında
published-by = Yayımlayan: { $publisher }
feed = Yeni sayfalar akışı
source-texts = Kaynak metinler

## Page not found

not-found-title = Bu sayfa burada değil
not-found-text = Adres yanlış yazılmış ya da sayfa taşınmış olabilir. Aşağıdaki bağlantılardan devam edebilirsiniz.
not-found-home = Ana sayfaya git

## Choice of a language

chooser-enter = Türkçe okuyun

## Home page

home-courses = Kurslar
home-toolkits = Araç setleri
home-lessons = Dersler
home-audiences = Kimler için
show-all = Tümünü göster
