# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Progress

learner-mark = Saya sudah menyelesaikan pelajaran ini
learner-end = Anda sudah sampai di akhir pelajaran ini. Sudah selesai?
learner-finished = Selesai
learner-progress = Selesai: { $done } dari { $count }
learner-progress-label = Kemajuan Anda
learner-continue = Lanjutkan dari tempat terakhir:

## Size of text

text-size = Ukuran teks
text-smaller = Teks lebih kecil
text-larger = Teks lebih besar

## The page about what is kept

device-page = Data Anda di perangkat ini
device-lead = Yang Anda lakukan di sini hanya disimpan di peramban ini: pelajaran yang selesai, jawaban, daftar, dan pengaturan. Tidak ada yang dikirim kepada kami atau siapa pun.
device-no-script = Peramban ini tidak menjalankan skrip, jadi tidak ada yang disimpan.
device-refused = Peramban ini tidak mengizinkan situs menyimpan apa pun. Semuanya berfungsi, tetapi terlupakan saat Anda meninggalkan halaman.
device-kept = Yang disimpan
device-none = Belum ada yang disimpan.
device-kind-done = Pelajaran yang selesai
device-kind-quiz = Pertanyaan yang dijawab
device-kind-checklist = Daftar periksa
device-kind-other = Pengaturan dan tempat
device-export = Simpan sebagai berkas
device-export-for = Untuk dibawa ke peramban atau perangkat lain.
device-import = Buka berkas tersimpan
device-import-for = Isinya ditambahkan ke yang sudah ada di sini.
device-delete = Hapus semuanya
device-delete-for = Baik untuk perangkat yang juga dipakai orang lain.
device-sure = Hapus semua yang disimpan di sini? Tidak dapat dikembalikan.
device-delete-yes = Ya, hapus
device-delete-no = Tidak, simpan
device-imported = Berkas dibuka dan ditambahkan.
device-wrong-file = Ini bukan berkas yang disimpan di sini.
device-deleted = Semuanya sudah dihapus.
