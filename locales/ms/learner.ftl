# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Progress

learner-mark = Saya sudah menamatkan pelajaran ini
learner-end = Anda sudah sampai ke penghujung pelajaran ini. Sudah tamat?
learner-finished = Tamat
learner-progress = Tamat: { $done } daripada { $count }
learner-progress-label = Kemajuan anda
learner-continue = Sambung dari tempat terakhir:

## Size of text

text-size = Saiz teks
text-smaller = Teks lebih kecil
text-larger = Teks lebih besar

## The page about what is kept

device-page = Data anda pada peranti ini
device-lead = Apa yang anda buat di sini disimpan dalam pelayar ini sahaja: pelajaran yang tamat, jawapan, senarai dan tetapan. Tiada apa-apa dihantar kepada kami atau sesiapa pun.
device-no-script = Pelayar ini tidak menjalankan skrip, jadi tiada apa-apa disimpan.
device-refused = Pelayar ini tidak membenarkan laman menyimpan apa-apa. Semuanya berfungsi, tetapi dilupakan apabila anda meninggalkan halaman.
device-kept = Apa yang disimpan
device-none = Belum ada apa-apa yang disimpan.
device-kind-done = Pelajaran yang tamat
device-kind-quiz = Soalan yang dijawab
device-kind-checklist = Senarai semak
device-kind-other = Tetapan dan tempat
device-export = Simpan sebagai fail
device-export-for = Untuk dibawa ke pelayar atau peranti lain.
device-import = Buka fail yang disimpan
device-import-for = Isinya ditambah kepada yang ada di sini.
device-delete = Padam semuanya
device-delete-for = Baik pada peranti yang turut digunakan oleh orang lain.
device-sure = Padam semua yang disimpan di sini? Ia tidak dapat dikembalikan.
device-delete-yes = Ya, padam
device-delete-no = Tidak, simpan
device-imported = Fail telah dibuka dan ditambah.
device-wrong-file = Ini bukan fail yang disimpan di sini.
device-deleted = Semuanya telah dipadam.
