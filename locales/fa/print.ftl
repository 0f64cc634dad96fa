# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

table-of-contents = فهرست مطالب
chapter-lesson = درس { $number }
solutions = راه‌حل‌ها
solution-on-page = راه‌حل در صفحهٔ { $page }
notes = یادداشت‌ها
glossary = واژه‌نامه
picture-credits = پدیدآورندگان تصویرها
imprint = دربارهٔ این مجموعه
license-page = شما می‌توانید این مجموعه را با رعایت شرایط { $license } ({ $url }) تکثیر و هم‌رسانی کنید و تغییر دهید، حتی برای مقاصد تجاری. نام نویسندگان را ذکر کنید، به مجوز پیوند دهید و بگویید چه چیزی را تغییر داده‌اید.
license-page-plain = شما می‌توانید این مجموعه را با رعایت شرایط { $license } تکثیر و هم‌رسانی کنید و تغییر دهید. نام نویسندگان را ذکر کنید و بگویید چه چیزی را تغییر داده‌اید.
printed-from = چاپ‌شده از { $url }
read-online = خواندن برخط
version-date = نسخهٔ { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = هنوز ترجمه نشده است؛ متن به زبان { $language } در ادامه می‌آید.
introduction = مقدمه
