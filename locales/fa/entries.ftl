# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Kinds

kind-page = صفحه
kind-lesson = درس
kind-course = دوره
kind-toolkit = جعبه‌ابزار
kind-pathway = مسیر یادگیری
kind-glossary = واژه‌نامه
kind-campaign = پویش
kind-event = رویداد
kind-club = باشگاه
kind-person = شخص
kind-organisation = سازمان
kind-research = پژوهش
kind-news = خبر
kind-faq = پرسش و پاسخ
kind-audience = برای چه کسانی

## Lists

list-empty = هنوز چیزی اینجا نیست.
entries-count = { $n } مدخل
lessons-count = { $n } درس

## Level: how much must be known before

level = سطح
level-beginner = مقدماتی
level-intermediate = متوسط
level-advanced = پیشرفته

## Audience: for whom it is

audience = مخاطبان
audience-new-contributors = مشارکت‌کنندگان تازه‌وارد
audience-experienced-contributors = مشارکت‌کنندگان باتجربه
audience-museums-libraries-archives = موزه‌ها، کتابخانه‌ها و آرشیوها
audience-educators = آموزگاران و مدرسان
audience-students = دانش‌آموزان و دانشجویان
audience-researchers = پژوهشگران
audience-organisations = سازمان‌ها
audience-organisers = برگزارکنندگان
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = وضعیت
status-draft = پیش‌نویس
status-pre-alpha = نسخهٔ نخست
status-alpha = آزموده‌شده به دست نویسندگانش
status-beta = آزموده‌شده به دست دیگران
status-stable = آمادهٔ استفاده
status-retired = دیگر به‌روز نمی‌شود
last-tested = آخرین آزمایش: { DATETIME($date, dateStyle: "long") }
