# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Kinds

kind-page = صفحة
kind-lesson = درس
kind-course = دورة
kind-toolkit = حقيبة أدوات
kind-pathway = مسار تعلّم
kind-glossary = مسرد
kind-campaign = حملة
kind-event = فعالية
kind-club = نادٍ
kind-person = شخص
kind-organisation = منظمة
kind-research = بحث
kind-news = خبر
kind-faq = أسئلة وأجوبة
kind-audience = لمن هذا

## Lists

list-empty = لا شيء هنا بعد.
entries-count =
    { $n ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $n } مداخل
        [many] { $n } مدخلًا
       *[other] { $n } مدخل
    }
lessons-count =
    { $n ->
        [zero] لا دروس
        [one] درس واحد
        [two] درسان
        [few] { $n } دروس
        [many] { $n } درسًا
       *[other] { $n } درس
    }

## Level: how much must be known before

level = المستوى
level-beginner = مبتدئ
level-intermediate = متوسط
level-advanced = متقدم

## Audience: for whom it is

audience = الجمهور
audience-new-contributors = المساهمون الجدد
audience-experienced-contributors = المساهمون ذوو الخبرة
audience-museums-libraries-archives = المتاحف والمكتبات ودور المحفوظات
audience-educators = المعلمون والمدربون
audience-students = الطلاب
audience-researchers = الباحثون
audience-organisations = المنظمات
audience-organisers = المنظمون
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = الحالة
status-draft = مسودة
status-pre-alpha = نسخة أولى
status-alpha = جرّبها مؤلفوها
status-beta = جرّبها آخرون
status-stable = جاهزة للاستخدام
status-retired = لم تعد تُحدَّث
last-tested = آخر تجربة: { DATETIME($date, dateStyle: "long") }
