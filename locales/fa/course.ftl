# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Courses

start-course = شروع دوره
course-length = { $lessons } درس، { DURATION($minutes) }

## Toolkits

phases = گام به گام
phase-before = پیش از آغاز
phase-during = در حین اجرا
phase-after = پس از پایان
duration = مدت
roles = نقش‌ها
checklists = فهرست‌های بررسی
templates = الگوها
case-studies = بررسی‌های موردی
budget = برگهٔ بودجه
budget-what = مورد
budget-planned = مبلغ پیش‌بینی‌شده
budget-real = مبلغ واقعی
budget-without-money = بدون پول
budget-reserve = ذخیره، { PERCENT($share) }
budget-sum = جمع

## Files to take away

downloads = همراه خود ببرید
download-pdf = بارگیری PDF
download-epub = بارگیری EPUB
download-facts = { $pages } صفحه، { BYTES($size) }
download-later = پروندهٔ PDF هنگام بازکردن آن ساخته می‌شود.
