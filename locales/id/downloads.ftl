# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## The page

downloads-page = Unduhan
downloads-lead = Semua yang ada di sini bebas disimpan, dicetak, dan dibagikan. Versi terbaru selalu berada di alamat yang sama.
downloads-which = Berkas mana yang cocok untuk saya?
downloads-whole = Seluruh situs
downloads-all = Semua unduhan
downloads-catalogue = Semua unduhan untuk program (JSON)

## What each form is for

download-for-pdf = Untuk kertas, atau untuk dibaca seperti hasil cetaknya.
download-for-epub = Untuk ponsel dan pembaca buku elektronik: teks menyesuaikan layar.
download-for-zip = Untuk komputer tanpa jaringan: ekstrak berkas lalu buka halaman index.html.
download-for-zim = Untuk Kiwix: seluruh situs di ponsel, komputer, atau server sekolah, tanpa jaringan.
download-for-scorm = Untuk Moodle dan hampir semua platform belajar: mengingat tempat terakhir, serta melaporkan yang sudah selesai dan nilainya.
download-for-imscc = Untuk Canvas, Open edX, dan lainnya: halaman dan kuis menjadi bagian dari kursus Anda sendiri.

## For whom it is

download-reader-facilitator = Untuk fasilitator: jadwal, catatan, dan jawaban.
download-reader-handout = Lembar latihan: hanya latihan, untuk difotokopi.
download-reader-key = Jawaban latihan.
download-reader-checklists = Daftar periksa dan templat, satu per halaman.
download-reader-poster = Poster untuk dinding.
download-reader-certificate = Sertifikat bagi yang ikut serta.
download-reader-bilingual = Dua bahasa berdampingan.
download-reader-slides = Salindia untuk ditayangkan.

## Each file

download-check = Periksa berkas
