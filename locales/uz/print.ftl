# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

table-of-contents = Mundarija
chapter-lesson = { $number }-dars
solutions = Yechimlar
solution-on-page = Yechimi { $page }-betda
notes = Izohlar
glossary = Atamalar lugʻati
picture-credits = Rasmlar manbalari
imprint = Ushbu toʻplam haqida
license-page = Ushbu toʻplamdan { $license } ({ $url }) shartlari asosida nusxa olish, uni tarqatish va oʻzgartirish mumkin, shu jumladan tijorat maqsadida ham. Mualliflarni koʻrsating, litsenziyaga havola bering va nimani oʻzgartirganingizni yozing.
license-page-plain = Ushbu toʻplamdan { $license } shartlari asosida nusxa olish, uni tarqatish va oʻzgartirish mumkin. Mualliflarni koʻrsating va nimani oʻzgartirganingizni yozing.
printed-from = Manba: { $url }
read-online = Onlayn oʻqish
version-date = Sana: { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Hali tarjima qilinmagan; quyidagi matn tili: { $language }.
introduction = Kirish
pack-facilitator = Trener uchun qoʻllanma
pack-handout = Mashqlar
pack-key = Javoblar
pack-checklists = Tekshiruv roʻyxatlari
pack-bilingual = Ikki tilda
pack-slides = Slaydlar
run-sheet-from-start = Boshidan
run-sheet-clock = Soat
run-sheet-notes = Qaydlar
sheet-name = Ism
sheet-date = Sana
sheet-place = Joy
certificate = Ishtirok sertifikati
certificate-to = Kimga berildi
certificate-for = qaysi tadbirda qatnashgani uchun
certificate-when = Qachon
certificate-where = Qayerda
certificate-time = Davomiyligi
certificate-signature = Imzo
poster-scan = Batafsil oʻqish uchun kodni skanerlang
code-alt = { $url } manziliga olib boradigan QR kod
brand-with = { $name } bilan birgalikda
