# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Kinds

kind-page = صفحہ
kind-lesson = سبق
kind-course = کورس
kind-toolkit = ٹول کٹ
kind-pathway = سیکھنے کا راستہ
kind-glossary = فرہنگ
kind-campaign = مہم
kind-event = تقریب
kind-club = کلب
kind-person = شخص
kind-organisation = تنظیم
kind-research = تحقیق
kind-news = خبر
kind-faq = سوال و جواب
kind-audience = کن کے لیے

## Lists

list-empty = یہاں ابھی کچھ نہیں ہے۔
entries-count =
    { $n ->
        [one] { $n } اندراج
       *[other] { $n } اندراجات
    }
lessons-count =
    { $n ->
        [one] { $n } سبق
       *[other] { $n } اسباق
    }

## Level: how much must be known before

level = سطح
level-beginner = ابتدائی
level-intermediate = متوسط
level-advanced = اعلیٰ

## Audience: for whom it is

audience = برائے
audience-new-contributors = نئے شرکا
audience-experienced-contributors = تجربہ کار شرکا
audience-museums-libraries-archives = عجائب گھر، کتب خانے اور محافظ خانے
audience-educators = اساتذہ اور تربیت کار
audience-students = طلبہ
audience-researchers = محققین
audience-organisations = تنظیمیں اور ادارے
audience-organisers = منتظمین
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = حالت
status-draft = مسودہ
status-pre-alpha = پہلا نسخہ
status-alpha = مصنفین کا آزمودہ
status-beta = دوسروں کا آزمودہ
status-stable = استعمال کے لیے تیار
status-retired = اب تجدید نہیں کی جاتی
last-tested = آخری آزمائش: { DATETIME($date, dateStyle: "long") }
