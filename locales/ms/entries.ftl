# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Kinds

kind-page = Laman
kind-lesson = Pelajaran
kind-course = Kursus
kind-toolkit = Kit alat
kind-pathway = Laluan pembelajaran
kind-glossary = Glosari
kind-campaign = Kempen
kind-event = Acara
kind-club = Kelab
kind-person = Orang
kind-organisation = Organisasi
kind-research = Penyelidikan
kind-news = Berita
kind-faq = Soal jawab
kind-audience = Untuk siapa

## Lists

list-empty = Belum ada apa-apa di sini.
entries-count = { $n } entri
lessons-count = { $n } pelajaran

## Level: how much must be known before

level = Tahap
level-beginner = Permulaan
level-intermediate = Pertengahan
level-advanced = Lanjutan

## Audience: for whom it is

audience = Untuk
audience-new-contributors = Penyumbang baharu
audience-experienced-contributors = Penyumbang berpengalaman
audience-museums-libraries-archives = Muzium, perpustakaan dan arkib
audience-educators = Pendidik
audience-students = Pelajar
audience-researchers = Penyelidik
audience-organisations = Pertubuhan
audience-organisers = Penganjur
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Status
status-draft = Draf
status-pre-alpha = Versi pertama
status-alpha = Telah dicuba oleh pengarangnya
status-beta = Telah dicuba oleh orang lain
status-stable = Sedia digunakan
status-retired = Tidak lagi dikemas kini
last-tested = Kali terakhir diuji pada { DATETIME($date, dateStyle: "long") }
