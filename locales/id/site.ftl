# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Header

skip-to-content = Lompat ke isi
home = Beranda
menu = Menu
close = Tutup
main-navigation = Navigasi utama
search = Cari
    .aria-label = Cari di situs ini
languages = Bahasa
choose-language = Bahasa: { $language }
not-translated = belum diterjemahkan
colour-scheme = Skema warna
colour-light = Terang
colour-dark = Gelap
colour-auto = Otomatis

## Around the text

breadcrumbs = Posisi Anda
contents = Di halaman ini
previous = Sebelumnya
next = Berikutnya
previous-and-next = Sebelumnya dan berikutnya
edit-page = Sunting halaman ini
report-problem = Laporkan masalah
back-to-top = Kembali ke atas
translate-page = Terjemahkan halaman ini
last-changed = Terakhir diubah pada { DATETIME($date, dateStyle: "long") }
fallback-notice = Halaman ini belum tersedia dalam { $language }. Anda membacanya dalam { $other }.
converted-notice = Diubah secara otomatis dari { $language }.
in-language = dalam { $language }
external-link = menuju situs lain

## Credits and licence

credits = Kredit
role-authorship = Ditulis oleh
role-editing = Disunting oleh
role-translation = Diterjemahkan oleh
role-testing = Diuji oleh
role-illustration = Ilustrasi oleh
role-review = Ditinjau oleh
role-facilitation = Difasilitasi oleh
role-funding = Didanai oleh
role-maintenance = Dipelihara oleh
role-infrastructure = Dukungan teknis oleh
credit-names = { LIST($names) }
license-line = Teks dan gambar boleh dibagikan di bawah lisensi <a name="license">{ $license }</a>, kecuali dinyatakan lain.
license-line-plain = Teks dan gambar boleh dibagikan di bawah lisensi { $license }, kecuali dinyatakan lain.
footer-navigation = Tentang situs ini
published-by = Diterbitkan oleh { $publisher }
feed = Umpan halaman baru
source-texts = Teks sumber

## Page not found

not-found-title = Halaman ini tidak ada di sini
not-found-text = Alamatnya mungkin salah ketik, atau halamannya telah dipindahkan. Silakan lanjutkan melalui pranala di bawah ini.
not-found-home = Ke beranda

## Choice of a language

chooser-enter = Baca dalam bahasa Indonesia

## Home page

home-courses = Kursus
home-toolkits = Kit panduan
home-lessons = Pelajaran
home-audiences = Untuk siapa
show-all = Tampilkan semua
