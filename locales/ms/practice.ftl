# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Quizzes

quiz-order = Susun mengikut urutan yang betul.
quiz-text = Tulis jawapan anda, kemudian bandingkan.
quiz-own-answer = Jawapan anda
quiz-check = Semak jawapan saya
quiz-compare = Bandingkan dengan contoh jawapan
quiz-again = Cuba lagi
quiz-nothing = Pilih jawapan dahulu.
quiz-right = Betul.
quiz-wrong = Tidak betul. Lihat sekali lagi.
quiz-partly = Sebahagiannya betul. Lihat sekali lagi.
quiz-model = Jawapan yang baik
quiz-judge = Adakah jawapan anda menyebut perkara ini?
quiz-judge-yes = Ya
quiz-judge-no = Belum
quiz-up = Alih ke atas: { $item }
quiz-down = Alih ke bawah: { $item }
quiz-moved = { $item }: kedudukan { $place } daripada { $count }
quiz-score = Markah anda di halaman ini: { $right } daripada { $count }
quiz-clear = Padamkan semua jawapan

## Checklists

checklist-progress = { $done } daripada { $count } selesai
checklist-clear = Nyahtanda semua

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] bersendirian
        [2] berpasangan
       *[other] kumpulan { $size } orang
    }
setting-groups = kumpulan { $from } hingga { $to } orang

## Terms of the glossary

term-in-glossary = Dalam glosari
