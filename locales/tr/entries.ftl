# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Kinds

kind-page = Sayfa
kind-lesson = Ders
kind-course = Kurs
kind-toolkit = Araç seti
kind-pathway = Öğrenme yolu
kind-glossary = Sözlük
kind-campaign = Kampanya
kind-event = Etkinlik
kind-club = Kulüp
kind-person = Kişi
kind-organisation = Kuruluş
kind-research = Araştırma
kind-news = Haber
kind-faq = Sorular ve yanıtlar
kind-audience = Kimler için

## Lists

list-empty = Burada henüz bir şey yok.
entries-count = { $n } içerik
lessons-count = { $n } ders

## Level: how much must be known before

level = Düzey
level-beginner = Başlangıç
level-intermediate = Orta
level-advanced = İleri

## Audience: for whom it is

audience = Kimler için
audience-new-contributors = Yeni katkıcılar
audience-experienced-contributors = Deneyimli katkıcılar
audience-museums-libraries-archives = Müzeler, kütüphaneler ve arşivler
audience-educators = Eğitimciler
audience-students = Öğrenciler
audience-researchers = Araştırmacılar
audience-organisations = Kurum ve kuruluşlar
audience-organisers = Düzenleyiciler
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Durum
status-draft = Taslak
status-pre-alpha = İlk sürüm
status-alpha = Yazarları denedi
status-beta = Başkaları da denedi
status-stable = Kullanıma hazır
status-retired = Artık güncellenmiyor
last-tested = Son deneme: { DATETIME($date, dateStyle: "long") }
