# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## The page

downloads-page = İndirmeler
downloads-lead = Buradaki her şeyi ücretsiz saklayabilir, yazdırabilir ve başkalarına verebilirsiniz. En yeni sürüm hep aynı adrestedir.
downloads-which = Bana hangi dosya uygun?
downloads-whole = Sitenin tamamı
downloads-all = Tüm indirmeler
downloads-catalogue = Programlar için tüm indirmeler (JSON)

## What each form is for

download-for-pdf = Kâğıt için ya da basılacağı gibi okumak için.
download-for-epub = Telefonlar ve e-kitap okuyucular için: metin ekrana uyar.
download-for-zip = Ağ bağlantısı olmayan bir bilgisayar için: dosyayı açın (arşivden çıkarın) ve index.html sayfasını açın.
download-for-zim = Kiwix için: sitenin tamamı telefonda, bilgisayarda ya da bir okulun sunucusunda, ağ olmadan.
download-for-scorm = Moodle ve neredeyse tüm öğrenme platformları için: kalınan yeri hatırlar, neyin bittiğini ve puanı bildirir.
download-for-imscc = Canvas, Open edX ve diğerleri için: sayfalar ve sınavlar kendi dersinizin parçası olur.

## For whom it is

download-reader-facilitator = Kolaylaştırıcılar için: zaman çizelgesi, notlar ve çözümler.
download-reader-handout = Çalışma kâğıdı: yalnızca alıştırmalar, fotokopi için.
download-reader-key = Alıştırmaların çözümleri.
download-reader-checklists = Kontrol listeleri ve şablonlar, her sayfada bir tane.
download-reader-poster = Duvar için bir afiş.
download-reader-certificate = Katılanlar için sertifikalar.
download-reader-bilingual = İki dil yan yana.
download-reader-slides = Göstermek için slaytlar.

## Each file

download-check = Dosyayı doğrula
