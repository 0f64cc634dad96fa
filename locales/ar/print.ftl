# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

table-of-contents = المحتويات
chapter-lesson = الدرس { $number }
solutions = الحلول
solution-on-page = الحل في الصفحة { $page }
notes = ملاحظات
glossary = مسرد المصطلحات
picture-credits = مصادر الصور
imprint = عن هذه الحزمة
license-page = يجوز لك نسخ هذه الحزمة وتداولها وتعديلها، ولو لأغراض تجارية، وفق شروط { $license } ({ $url }). اذكر أسماء المؤلفين، وضع رابطًا إلى الرخصة، وبيّن ما غيّرته.
license-page-plain = يجوز لك نسخ هذه الحزمة وتداولها وتعديلها وفق شروط { $license }. اذكر أسماء المؤلفين وبيّن ما غيّرته.
printed-from = طُبع من { $url }
read-online = اقرأ على الإنترنت
version-date = نسخة { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = لم يُترجم بعد؛ النص التالي باللغة: { $language }.
introduction = مقدمة
pack-facilitator = دليل الميسِّر
pack-handout = تمارين
pack-key = الحلول
pack-checklists = قوائم التحقق
pack-bilingual = بلغتين
pack-slides = شرائح العرض
run-sheet-from-start = منذ البداية
run-sheet-clock = الساعة
run-sheet-notes = ملاحظات
sheet-name = الاسم
sheet-date = التاريخ
sheet-place = المكان
certificate = شهادة مشاركة
certificate-to = تُمنح إلى
certificate-for = لمشاركته أو مشاركتها في
certificate-when = متى
certificate-where = أين
certificate-time = المدة
certificate-signature = التوقيع
poster-scan = امسح الرمز لتقرأ المزيد
code-alt = رمز استجابة سريعة يؤدي إلى { $url }
brand-with = بالتعاون مع { $name }
