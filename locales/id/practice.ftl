# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Quizzes

quiz-order = Urutkan dengan benar.
quiz-text = Tulis jawaban Anda, lalu bandingkan.
quiz-own-answer = Jawaban Anda
quiz-check = Periksa jawaban saya
quiz-compare = Bandingkan dengan contoh jawaban
quiz-again = Coba lagi
quiz-nothing = Pilih jawaban dahulu.
quiz-right = Benar.
quiz-wrong = Belum benar. Lihat sekali lagi.
quiz-partly = Sebagian benar. Lihat sekali lagi.
quiz-model = Jawaban yang baik
quiz-judge = Apakah jawaban Anda menyebut ini?
quiz-judge-yes = Ya
quiz-judge-no = Belum
quiz-up = Pindahkan ke atas: { $item }
quiz-down = Pindahkan ke bawah: { $item }
quiz-moved = { $item }: urutan { $place } dari { $count }
quiz-score = Skor Anda di halaman ini: { $right } dari { $count }
quiz-clear = Hapus semua jawaban

## Checklists

checklist-progress = { $done } dari { $count } selesai
checklist-clear = Hapus semua centang

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] sendiri
        [2] berpasangan
       *[other] kelompok { $size } orang
    }
setting-groups = kelompok { $from } sampai { $to } orang

## Terms of the glossary

term-in-glossary = Di glosarium
