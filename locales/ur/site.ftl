# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Header

skip-to-content = مواد پر جائیں
home = صفحۂ اول
menu = مینو
close = بند کریں
main-navigation = مرکزی رہنمائی
search = تلاش
    .aria-label = اس سائٹ میں تلاش کریں
languages = زبانیں
choose-language = زبان: { $language }
not-translated = ابھی ترجمہ نہیں ہوا
colour-scheme = رنگوں کی ترتیب
colour-light = روشن
colour-dark = تاریک
colour-auto = خودکار

## Around the text

breadcrumbs = آپ یہاں ہیں
contents = اس صفحے پر
previous = پچھلا
next = اگلا
previous-and-next = پچھلا اور اگلا
edit-page = اس صفحے میں ترمیم کریں
report-problem = مسئلے کی اطلاع دیں
back-to-top = واپس اوپر جائیں
translate-page = اس صفحے کا ترجمہ کریں
last-changed = آخری تبدیلی: { DATETIME($date, dateStyle: "long") }
fallback-notice = یہ صفحہ ابھی { $language } میں دستیاب نہیں۔ آپ اسے { $other } میں پڑھ رہے ہیں۔
converted-notice = خودکار طور پر { $language } سے بدلا گیا۔
in-language = { $language } میں
external-link = دوسری سائٹ پر لے جاتا ہے

## Credits and licence

credits = معاونین
role-authorship = تحریر
role-editing = ادارت
role-translation = ترجمہ
role-testing = آزمائش
role-illustration = تصاویر
role-review = نظرثانی
role-facilitation = سہولت کاری
role-funding = مالی معاونت
role-maintenance = تجدید و نگہداشت
role-infrastructure = تکنیکی معاونت
credit-names = { LIST($names) }
license-line = جب تک کوئی اور صراحت نہ ہو، متن اور تصاویر <a name="license">{ $license }</a> کے تحت شیئر کی جا سکتی ہیں۔
license-line-plain = جب تک کوئی اور صراحت نہ ہو، متن اور تصاویر { $license } کے تحت شیئر کی جا سکتی ہیں۔
footer-navigation = اس سائٹ کے بارے میں
published-by = ناشر: { $publisher }
feed = نئے صفحات کی فیڈ
source-texts = ماخذ متون

## Page not found

not-found-title = یہ صفحہ یہاں نہیں ہے
not-found-text = ممکن ہے کہ پتا غلط لکھا گیا ہو یا صفحہ منتقل ہو گیا ہو۔ آپ ذیل کے روابط سے آگے بڑھ سکتے ہیں۔
not-found-home = صفحۂ اول پر جائیں

## Choice of a language

chooser-enter = اردو میں پڑھیں

## Home page

home-courses = کورس
home-toolkits = ٹول کٹس
home-lessons = اسباق
home-audiences = کس کے لیے
show-all = سب دکھائیں
