# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Kinds

kind-page = Sahifa
kind-lesson = Dars
kind-course = Kurs
kind-toolkit = Qoʻllanma
kind-pathway = Oʻquv yoʻli
kind-glossary = Lugʻat
kind-campaign = Kampaniya
kind-event = Tadbir
kind-club = Klub
kind-person = Shaxs
kind-organisation = Tashkilot
kind-research = Tadqiqot
kind-news = Yangilik
kind-faq = Savol-javoblar
kind-audience = Kimlar uchun

## Lists

list-empty = Bu yerda hali hech narsa yoʻq.
entries-count = { $n } ta yozuv
lessons-count = { $n } ta dars

## Level: how much must be known before

level = Daraja
level-beginner = Boshlangʻich
level-intermediate = Oʻrta
level-advanced = Yuqori

## Audience: for whom it is

audience = Kimlar uchun
audience-new-contributors = Yangi ishtirokchilar
audience-experienced-contributors = Tajribali ishtirokchilar
audience-museums-libraries-archives = Muzeylar, kutubxonalar va arxivlar
audience-educators = Oʻqituvchilar
audience-students = Oʻquvchi va talabalar
audience-researchers = Tadqiqotchilar
audience-organisations = Tashkilotlar
audience-organisers = Tashkilotchilar
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Holati
status-draft = Qoralama
status-pre-alpha = Dastlabki variant
status-alpha = Mualliflar sinab koʻrgan
status-beta = Boshqalar sinab koʻrgan
status-stable = Foydalanishga tayyor
status-retired = Endi yangilanmaydi
last-tested = Oxirgi sinov: { DATETIME($date, dateStyle: "long") }
