# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## The page

downloads-page = بارگیری‌ها
downloads-lead = نگه داشتن، چاپ کردن و دادن همهٔ این‌ها به دیگران رایگان است. تازه‌ترین نسخه همیشه در همان نشانی است.
downloads-which = کدام پرونده به کار من می‌آید؟
downloads-whole = همهٔ وبگاه
downloads-all = همهٔ بارگیری‌ها
downloads-catalogue = فهرست همهٔ بارگیری‌ها برای برنامه‌ها (JSON)

## What each form is for

download-for-pdf = برای کاغذ، یا خواندن به همان شکلی که چاپ می‌شود.
download-for-epub = برای تلفن و کتاب‌خوان: متن به اندازهٔ صفحه درمی‌آید.
download-for-zip = برای رایانهٔ بدون شبکه: پرونده را باز کنید و صفحهٔ index.html را بگشایید.
download-for-zim = برای کیویکس (Kiwix): همهٔ وبگاه روی تلفن، رایانه یا کارساز مدرسه، بدون شبکه.
download-for-scorm = برای مودل (Moodle) و بیشتر سامانه‌های آموزشی: جای یادگیرنده را نگه می‌دارد و آنچه انجام شده و نمره را گزارش می‌کند.
download-for-imscc = برای Canvas، Open edX و مانند آن‌ها: صفحه‌ها و آزمون‌ها بخشی از دورهٔ خود شما می‌شوند.

## For whom it is

download-reader-facilitator = برای تسهیلگران: برنامهٔ زمانی، یادداشت‌ها و پاسخ‌ها.
download-reader-handout = برگهٔ کار: فقط تمرین‌ها، برای تکثیر.
download-reader-key = پاسخ تمرین‌ها.
download-reader-checklists = بازبینه‌ها و الگوها، هر کدام در یک صفحه.
download-reader-poster = پوستری برای دیوار.
download-reader-certificate = گواهی برای شرکت‌کنندگان.
download-reader-bilingual = دو زبان در کنار هم.
download-reader-slides = اسلاید برای نمایش.

## Each file

download-check = بررسی پرونده
