# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Progress

learner-mark = این درس را تمام کرده‌ام
learner-end = به پایان این درس رسیدید. آیا آن را تمام کرده‌اید؟
learner-finished = تمام‌شده
learner-progress = تمام‌شده: { $done } از { $count }
learner-progress-label = پیشرفت شما
learner-continue = از همان‌جا که بودید ادامه دهید:

## Size of text

text-size = اندازهٔ متن
text-smaller = متن کوچک‌تر
text-larger = متن بزرگ‌تر

## The page about what is kept

device-page = داده‌های شما روی این دستگاه
device-lead = آنچه اینجا انجام می‌دهید فقط در همین مرورگر می‌ماند: درس‌های تمام‌شده، پاسخ‌ها، فهرست‌ها و تنظیمات. چیزی برای ما یا کس دیگری فرستاده نمی‌شود.
device-no-script = این مرورگر اسکریپت اجرا نمی‌کند، پس چیزی نگه داشته نمی‌شود.
device-refused = این مرورگر نمی‌گذارد سایت چیزی نگه دارد. همه‌چیز کار می‌کند، اما با ترک صفحه فراموش می‌شود.
device-kept = آنچه نگه داشته شده
device-none = هنوز چیزی نگه داشته نشده است.
device-kind-done = درس‌های تمام‌شده
device-kind-quiz = پرسش‌های پاسخ‌داده‌شده
device-kind-checklist = فهرست‌های وارسی
device-kind-other = تنظیمات و جاها
device-export = ذخیره در پرونده
device-export-for = برای بردن به مرورگر یا دستگاهی دیگر.
device-import = بازکردن پروندهٔ ذخیره‌شده
device-import-for = به آنچه اینجا هست افزوده می‌شود.
device-delete = پاک‌کردن همه
device-delete-for = برای دستگاهی که دیگران هم به کار می‌برند خوب است.
device-sure = همهٔ آنچه اینجا نگه داشته شده پاک شود؟ دیگر برنمی‌گردد.
device-delete-yes = بله، پاک شود
device-delete-no = نه، بماند
device-imported = پرونده باز و افزوده شد.
device-wrong-file = این پرونده‌ای نیست که اینجا ذخیره شده باشد.
device-deleted = همه‌چیز پاک شد.
