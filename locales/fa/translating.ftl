# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = روزآمد
translating-review = نیازمند بازبینی
translating-outdated = ناروزآمد
translating-missing = ترجمه‌نشده

## The page of the site about its translations

translations-title = ترجمه‌ها
translations-lead = چه چیزی ترجمه شده، چه چیزی روزآمد نیست و چه کاری بیش از همه به یادگیرندگان کمک می‌کند.
translations-all = همهٔ زبان‌ها
translations-language = زبان
translations-note = همهٔ عددها شمار واژه‌های متن اصلی است.
translations-percent = { $percent }٪
translations-number = { $count }
translations-next = کار بعدی
translations-next-lead = نخست آنچه بیشترین دوره‌ها و مسیرهای یادگیری در انتظارش هستند.
translations-nothing = همه‌چیز ترجمه شده و روزآمد است. سپاس!
translations-paths = بخشی از { $count } دوره و مسیر یادگیری
translations-kinds = همهٔ صفحه‌ها
translations-other = صفحه‌های دیگر
translations-pages = { $count } صفحه
translations-thanks = با سپاس از
translations-data = همین عددها به‌صورت داده (JSON)

## What to do with a page

task-update = روزآمد کردن { $parts } بخش
task-finish = ترجمهٔ { $words } واژهٔ باقی‌مانده
task-review = بازبینی { $parts } بخش
task-record = ثبت اینکه از کدام متن ترجمه شده است
task-translate = ترجمهٔ { $words } واژه

## The translator’s view: a list of pages, and each of them beside its original

desk-title = ترجمه به { $language }
desk-page-title = ترجمه: { $title }
desk-percent = { $percent }٪ روزآمد
desk-left = { $count } بخش مانده است
desk-finish = آغازشده
desk-record = بدون سابقه
desk-list = همهٔ صفحه‌ها
desk-show = دیدن صفحه
desk-next = کار بعدی
desk-previous = کار قبلی
desk-keys = ‏Alt + ↓ و Alt + ↑ شما را به بخش ناتمام بعدی و قبلی می‌برند.
desk-go-on = ادامه با:
desk-original = متن اصلی
desk-translation = ترجمه
desk-change = تغییر متن اصلی
desk-memory = ترجمه‌های پیشین
desk-alike = { $percent }٪ همانند
desk-terms = اصطلاح‌ها
desk-edit = ویرایش این سطر
desk-edit-line = ویرایش این سطر: { $file }, { $line }
desk-foreign = خوانندگان آن را به این زبان می‌بینند: { $language }.
desk-begin = هنوز کسی آغاز نکرده است. این فرمان پرونده را می‌سازد:
desk-adopt = هنوز معلوم نیست این متن از چه ترجمه شده است. این فرمان سابقه را می‌سازد:
