# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## On the page of a course

offline-title = Baca tanpa sambungan
offline-for = Pelajaran, gambar dan latihan kursus ini disimpan pada peranti ini, dalam bahasa ini.
offline-keep = Simpan kursus ini di sini ({ $size })
offline-keeping = Memuatkan: { $done } daripada { $count }
offline-kept = Kursus ini disimpan di sini dan boleh dibaca tanpa sambungan ({ $size }).
offline-remove = Buang daripada peranti ini
offline-removed = Kursus telah dibuang daripada peranti ini.
offline-failed = Tidak berjaya. Adakah terdapat sambungan dan ruang pada peranti?

## When the course has changed

offline-new = Terdapat versi baharu kursus ini.
offline-update = Dapatkan versi baharu

## Without a connection

offline-no-connection = Tiada sambungan
offline-not-kept = Halaman yang anda mahu tidak disimpan pada peranti ini. Di bawah ialah kursus yang disimpan.
offline-courses = Kursus yang disimpan di sini
offline-searched = Tiada sambungan: hanya kursus yang disimpan di sini dicari.
