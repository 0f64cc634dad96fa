# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Nota
block-tip = Petua
block-important = Penting
block-warning = Amaran
block-caution = Awas
block-objectives = Objektif
block-questions = Soalan
block-keypoints = Perkara utama
block-prerequisites = Sebelum bermula
block-exercise = Latihan
block-hint = Pembayang
block-solution = Penyelesaian
block-discussion = Perbincangan
block-checklist = Senarai semak
block-facilitator = Untuk fasilitator
block-details = Butiran
block-example = Contoh
block-case-study = Kajian kes
block-quote = Petikan
block-quiz = Uji diri anda
block-tabs = Pilih yang sesuai dengan anda
block-print-only = Dalam versi cetak
block-screen-only = Pada skrin
exercise-number = Latihan { $number }

## Quiz

show-answer = Tunjukkan jawapan
hide-answer = Sembunyikan jawapan
correct = Betul
incorrect = Kurang tepat
quiz-one = Pilih satu jawapan.
quiz-several = Pilih semua jawapan yang betul.

## Footnotes and links

footnotes = Nota kaki
back-to-text = Kembali ke teks
link-to-section = Pautan ke bahagian ini

## Pictures

picture = Gambar
picture-credit = “{ $title }” oleh { $author }, { $license }
picture-credit-public-domain = “{ $title }” oleh { $author }, domain awam

## Code

copy-code = Salin
code-copied = Telah disalin
