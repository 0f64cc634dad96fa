# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Header

skip-to-content = پرش به محتوا
home = صفحهٔ اصلی
menu = منو
close = بستن
main-navigation = ناوبری اصلی
search = جستجو
    .aria-label = جستجو در این وبگاه
languages = زبان‌ها
choose-language = زبان: { $language }
not-translated = هنوز ترجمه نشده
colour-scheme = طرح رنگ
colour-light = روشن
colour-dark = تیره
colour-auto = خودکار

## Around the text

breadcrumbs = جایی که هستید
contents = در این صفحه
previous = قبلی
next = بعدی
previous-and-next = قبلی و بعدی
edit-page = ویرایش این صفحه
report-problem = گزارش مشکل
back-to-top = بازگشت به بالا
translate-page = ترجمهٔ این صفحه
last-changed = آخرین تغییر: { DATETIME($date, dateStyle: "long") }
fallback-notice = این صفحه هنوز به زبان { $language } در دسترس نیست. شما آن را به زبان { $other } می‌خوانید.
converted-notice = به‌صورت خودکار از { $language } برگردانده شده است.
in-language = به زبان { $language }
external-link = به وبگاه دیگری می‌رود

## Credits and licence

credits = پدیدآورندگان
role-authorship = نگارش
role-editing = ویرایش
role-translation = ترجمه
role-testing = آزمایش
role-illustration = تصویرگری
role-review = بازبینی
role-facilitation = تسهیلگری
role-funding = تأمین مالی
role-maintenance = نگهداری و به‌روزرسانی
role-infrastructure = پشتیبانی فنی
credit-names = { LIST($names) }
license-line = هم‌رسانی متن و تصویرها تحت مجوز <a name="license">{ $license }</a> مجاز است، مگر آنکه خلاف آن ذکر شده باشد.
license-line-plain = هم‌رسانی متن و تصویرها تحت مجوز { $license } مجاز است، مگر آنکه خلاف آن ذکر شده باشد.
footer-navigation = دربارهٔ این وبگاه
published-by = ناشر: { $publisher }
feed = خوراک صفحه‌های تازه
source-texts = متن‌های مبدأ

## Page not found

not-found-title = این صفحه اینجا نیست
not-found-text = شاید نشانی نادرست نوشته شده یا صفحه جابه‌جا شده باشد. می‌توانید از پیوندهای زیر ادامه دهید.
not-found-home = رفتن به صفحهٔ اصلی

## Choice of a language

chooser-enter = به فارسی بخوانید

## Home page

home-courses = دوره‌ها
home-toolkits = جعبه‌ابزارها
home-lessons = درس‌ها
home-audiences = برای چه کسانی
show-all = نمایش همه
