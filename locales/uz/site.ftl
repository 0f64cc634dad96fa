# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Header

skip-to-content = Matnga oʻtish
home = Bosh sahifa
menu = Menyu
close = Yopish
main-navigation = Asosiy navigatsiya
search = Qidiruv
    .aria-label = Saytdan qidirish
languages = Tillar
choose-language = Til: { $language }
not-translated = hali tarjima qilinmagan
colour-scheme = Ranglar
colour-light = Yorugʻ
colour-dark = Qorongʻi
colour-auto = Avtomatik

## Around the text

breadcrumbs = Siz shu yerdasiz
contents = Ushbu sahifada
previous = Oldingi
next = Keyingi
previous-and-next = Oldingi va keyingi sahifalar
edit-page = Sahifani tahrirlash
report-problem = Xato haqida xabar berish
back-to-top = Yuqoriga qaytish
translate-page = Sahifani tarjima qilish
last-changed = Oxirgi oʻzgarish: { DATETIME($date, dateStyle: "long") }
fallback-notice = Bu sahifa hali mavjud emas: { $language }. Siz uni boshqa tilda oʻqiyapsiz: { $other }.
converted-notice = Matn alifbosi avtomatik oʻgirilgan. Asl matn: { $language }.
in-language = tili: { $language }
external-link = boshqa saytga olib boradi

## Credits and licence

credits = Ishtirokchilar
role-authorship = Muallif
role-editing = Muharrir
role-translation = Tarjimon
role-testing = Sinovdan oʻtkazgan
role-illustration = Rasmlar muallifi
role-review = Taqrizchi
role-facilitation = Boshlovchi
role-funding = Homiy
role-maintenance = Yangilab boruvchi
role-infrastructure = Texnik yordam
credit-names = { LIST($names) }
license-line = Boshqacha koʻrsatilmagan boʻlsa, matn va rasmlarni <a name="license">{ $license }</a> litsenziyasi asosida tarqatish mumkin.
license-line-plain = Boshqacha koʻrsatilmagan boʻlsa, matn va rasmlarni { $license } litsenziyasi asosida tarqatish mumkin.
footer-navigation = Sayt haqida
published-by = Nashr etuvchi: { $publisher }
feed = Yangi sahifalar tasmasi
source-texts = Manba matnlar

## Page not found

not-found-title = Bu sahifa topilmadi
not-found-text = Manzil xato yozilgan yoki sahifa boshqa joyga koʻchirilgan boʻlishi mumkin. Quyidagi havolalar orqali davom eting.
not-found-home = Bosh sahifaga oʻtish

## Choice of a language

chooser-enter = Oʻzbekcha oʻqish

## Home page

home-courses = Kurslar
home-toolkits = Qoʻllanmalar
home-lessons = Darslar
home-audiences = Kimlar uchun
show-all = Hammasini koʻrish
