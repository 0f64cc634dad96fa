# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## On the page of a course

offline-title = Baca tanpa sambungan
offline-for = Pelajaran, gambar, dan latihan kursus ini disimpan di perangkat ini, dalam bahasa ini.
offline-keep = Simpan kursus ini di sini ({ $size })
offline-keeping = Memuat: { $done } dari { $count }
offline-kept = Kursus ini disimpan di sini dan dapat dibaca tanpa sambungan ({ $size }).
offline-remove = Hapus dari perangkat ini
offline-removed = Kursus sudah dihapus dari perangkat ini.
offline-failed = Tidak berhasil. Apakah ada sambungan dan ruang di perangkat?

## When the course has changed

offline-new = Ada versi baru kursus ini.
offline-update = Ambil versi baru

## Without a connection

offline-no-connection = Tidak ada sambungan
offline-not-kept = Halaman yang Anda inginkan tidak disimpan di perangkat ini. Di bawah ini kursus yang tersimpan.
offline-courses = Kursus yang disimpan di sini
offline-searched = Tidak ada sambungan: hanya kursus yang disimpan di sini yang dicari.
