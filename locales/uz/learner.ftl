# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Progress

learner-mark = Bu darsni tugatdim
learner-end = Bu darsning oxiriga yetdingiz. Uni tugatdingizmi?
learner-finished = Tugadi
learner-progress = Tugatilgan: { $count } tadan { $done } tasi
learner-progress-label = Sizning natijangiz
learner-continue = Toʻxtagan joyingizdan davom eting:

## Size of text

text-size = Matn oʻlchami
text-smaller = Kichikroq matn
text-larger = Kattaroq matn

## The page about what is kept

device-page = Bu qurilmadagi maʼlumotlaringiz
device-lead = Bu yerda qilganlaringiz faqat shu brauzerda saqlanadi: tugatilgan darslar, javoblar, roʻyxatlar va sozlamalar. Bizga yoki boshqa hech kimga hech narsa yuborilmaydi.
device-no-script = Bu brauzer skriptlarni ishga tushirmaydi, shuning uchun hech narsa saqlanmaydi.
device-refused = Bu brauzer saytga hech narsa saqlashga ruxsat bermaydi. Hammasi ishlaydi, ammo sahifadan chiqqanda unutiladi.
device-kept = Nima saqlangan
device-none = Hozircha hech narsa saqlanmagan.
device-kind-done = Tugatilgan darslar
device-kind-quiz = Javob berilgan savollar
device-kind-checklist = Tekshiruv roʻyxatlari
device-kind-other = Sozlamalar va joylar
device-export = Fayl sifatida saqlash
device-export-for = Boshqa brauzer yoki qurilmaga olib oʻtish uchun.
device-import = Saqlangan faylni ochish
device-import-for = Bu yerda saqlanganiga qoʻshiladi.
device-delete = Hammasini oʻchirish
device-delete-for = Boshqalar ham ishlatadigan qurilmada foydali.
device-sure = Bu yerda saqlangan hamma narsa oʻchirilsinmi? Uni qaytarib boʻlmaydi.
device-delete-yes = Ha, oʻchirilsin
device-delete-no = Yoʻq, qolsin
device-imported = Fayl ochildi va qoʻshildi.
device-wrong-file = Bu yerda saqlangan fayl emas.
device-deleted = Hammasi oʻchirildi.
