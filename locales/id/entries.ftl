# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Kinds

kind-page = Halaman
kind-lesson = Pelajaran
kind-course = Kursus
kind-toolkit = Kit panduan
kind-pathway = Jalur belajar
kind-glossary = Glosarium
kind-campaign = Kampanye
kind-event = Acara
kind-club = Klub
kind-person = Orang
kind-organisation = Organisasi
kind-research = Penelitian
kind-news = Kabar
kind-faq = Tanya jawab
kind-audience = Untuk siapa

## Lists

list-empty = Belum ada apa pun di sini.
entries-count = { $n } entri
lessons-count = { $n } pelajaran

## Level: how much must be known before

level = Tingkat
level-beginner = Pemula
level-intermediate = Menengah
level-advanced = Mahir

## Audience: for whom it is

audience = Untuk
audience-new-contributors = Kontributor baru
audience-experienced-contributors = Kontributor berpengalaman
audience-museums-libraries-archives = Museum, perpustakaan, dan arsip
audience-educators = Pendidik
audience-students = Pelajar dan mahasiswa
audience-researchers = Peneliti
audience-organisations = Organisasi
audience-organisers = Penyelenggara
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Status
status-draft = Draf
status-pre-alpha = Versi pertama
status-alpha = Sudah dicoba penulisnya
status-beta = Sudah dicoba orang lain
status-stable = Siap digunakan
status-retired = Tidak lagi diperbarui
last-tested = Terakhir diuji pada { DATETIME($date, dateStyle: "long") }
