# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## The page

downloads-page = Muat turun
downloads-lead = Semua yang ada di sini percuma untuk disimpan, dicetak dan dikongsi. Versi terbaharu sentiasa berada di alamat yang sama.
downloads-which = Fail mana yang sesuai untuk saya?
downloads-whole = Seluruh laman
downloads-all = Semua muat turun
downloads-catalogue = Semua muat turun untuk program (JSON)

## What each form is for

download-for-pdf = Untuk kertas, atau untuk dibaca seperti yang akan dicetak.
download-for-epub = Untuk telefon dan pembaca e-buku: teks menyesuaikan diri dengan skrin.
download-for-zip = Untuk komputer tanpa rangkaian: nyahzip fail dan buka halaman index.html.
download-for-zim = Untuk Kiwix: seluruh laman pada telefon, komputer atau pelayan sekolah, tanpa rangkaian.
download-for-scorm = Untuk Moodle dan hampir semua platform pembelajaran: ia mengingati tempat terakhir, serta melaporkan apa yang selesai dan markahnya.
download-for-imscc = Untuk Canvas, Open edX dan lain-lain: halaman dan kuiz menjadi sebahagian daripada kursus anda sendiri.

## For whom it is

download-reader-facilitator = Untuk fasilitator: jadual masa, nota dan jawapan.
download-reader-handout = Edaran: latihan sahaja, untuk difotokopi.
download-reader-key = Jawapan latihan.
download-reader-checklists = Senarai semak dan templat, satu setiap halaman.
download-reader-poster = Poster untuk dinding.
download-reader-certificate = Sijil bagi mereka yang menyertai.
download-reader-bilingual = Dua bahasa bersebelahan.
download-reader-slides = Slaid untuk ditayangkan.

## Each file

download-check = Semak fail
