# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Header

skip-to-content = Lompat ke kandungan
home = Laman utama
menu = Menu
close = Tutup
main-navigation = Pandu arah utama
search = Cari
    .aria-label = Cari di tapak ini
languages = Bahasa
choose-language = Bahasa: { $language }
not-translated = belum diterjemahkan
colour-scheme = Skema warna
colour-light = Cerah
colour-dark = Gelap
colour-auto = Automatik

## Around the text

breadcrumbs = Kedudukan anda
contents = Di laman ini
previous = Sebelumnya
next = Seterusnya
previous-and-next = Sebelumnya dan seterusnya
edit-page = Sunting laman ini
report-problem = Laporkan masalah
back-to-top = Kembali ke atas
translate-page = Terjemahkan laman ini
last-changed = Kali terakhir diubah pada { DATETIME($date, dateStyle: "long") }
fallback-notice = Laman ini belum tersedia dalam { $language }. Anda sedang membacanya dalam { $other }.
converted-notice = Ditukar secara automatik daripada { $language }.
in-language = dalam { $language }
external-link = menuju ke tapak lain

## Credits and licence

credits = Penghargaan
role-authorship = Ditulis oleh
role-editing = Disunting oleh
role-translation = Diterjemahkan oleh
role-testing = Diuji oleh
role-illustration = Ilustrasi oleh
role-review = Disemak oleh
role-facilitation = Dikendalikan oleh
role-funding = Dibiayai oleh
role-maintenance = Diselenggara oleh
role-infrastructure = Sokongan teknikal oleh
credit-names = { LIST($names) }
license-line = Teks dan gambar boleh dikongsi di bawah lesen <a name="license">{ $license }</a>, melainkan dinyatakan sebaliknya.
license-line-plain = Teks dan gambar boleh dikongsi di bawah lesen { $license }, melainkan dinyatakan sebaliknya.
footer-navigation = Perihal tapak ini
published-by = Diterbitkan oleh { $publisher }
feed = Suapan laman baharu
source-texts = Teks sumber

## Page not found

not-found-title = Laman ini tiada di sini
not-found-text = Alamat mungkin tersalah taip atau laman telah dipindahkan. Sila teruskan melalui pautan di bawah.
not-found-home = Pergi ke laman utama

## Choice of a language

chooser-enter = Baca dalam bahasa Melayu

## Home page

home-courses = Kursus
home-toolkits = Kit alat
home-lessons = Pelajaran
home-audiences = Untuk siapa
show-all = Tunjukkan semua
