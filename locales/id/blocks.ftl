# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Catatan
block-tip = Kiat
block-important = Penting
block-warning = Peringatan
block-caution = Awas
block-objectives = Tujuan
block-questions = Pertanyaan
block-keypoints = Poin penting
block-prerequisites = Sebelum memulai
block-exercise = Latihan
block-hint = Petunjuk
block-solution = Penyelesaian
block-discussion = Diskusi
block-checklist = Daftar periksa
block-facilitator = Untuk fasilitator
block-details = Perincian
block-example = Contoh
block-case-study = Studi kasus
block-quote = Kutipan
block-quiz = Uji diri Anda
block-tabs = Pilih yang sesuai dengan Anda
block-print-only = Pada versi cetak
block-screen-only = Di layar
exercise-number = Latihan { $number }

## Quiz

show-answer = Tampilkan jawaban
hide-answer = Sembunyikan jawaban
correct = Benar
incorrect = Belum tepat
quiz-one = Pilih satu jawaban.
quiz-several = Pilih semua jawaban yang benar.

## Footnotes and links

footnotes = Catatan kaki
back-to-text = Kembali ke teks
link-to-section = Pranala ke bagian ini

## Pictures

picture = Gambar
picture-credit = “{ $title }” oleh { $author }, { $license }
picture-credit-public-domain = “{ $title }” oleh { $author }, domain publik

## Code

copy-code = Salin
code-copied = Tersalin
