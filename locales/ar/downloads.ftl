# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## The page

downloads-page = التنزيلات
downloads-lead = كل ما هنا لك أن تحتفظ به وتطبعه وتعطيه لغيرك مجانًا. وأحدث نسخة تبقى دائمًا على العنوان نفسه.
downloads-which = أي ملف يناسبني؟
downloads-whole = الموقع كله
downloads-all = كل التنزيلات
downloads-catalogue = قائمة كل التنزيلات للبرامج (JSON)

## What each form is for

download-for-pdf = للورق، أو للقراءة كما سيُطبع.
download-for-epub = للهواتف وقارئات الكتب: يتّسع النص لعرض الشاشة.
download-for-zip = لحاسوب بلا شبكة: فُكّ ضغط الملف وافتح الصفحة index.html.
download-for-zim = لبرنامج كيويكس (Kiwix): الموقع كله على هاتف أو حاسوب أو خادم مدرسة، بلا شبكة.
download-for-scorm = لمنصة مودل (Moodle) وأغلب منصات التعلّم: يتذكر أين توقف المتعلم، ويُبلغ بما أُنجز وبالدرجة.
download-for-imscc = لمنصات Canvas و Open edX وغيرها: تصير الصفحات والاختبارات جزءًا من مقررك.

## For whom it is

download-reader-facilitator = للميسّرين: جدول زمني وملاحظات وحلول.
download-reader-handout = أوراق عمل: التمارين وحدها، للنسخ.
download-reader-key = حلول التمارين.
download-reader-checklists = قوائم تحقق وقوالب، واحدة في كل صفحة.
download-reader-poster = ملصق للحائط.
download-reader-certificate = شهادات لمن شاركوا.
download-reader-bilingual = لغتان جنبًا إلى جنب.
download-reader-slides = شرائح للعرض.

## Each file

download-check = تحقق من الملف
