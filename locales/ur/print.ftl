# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

table-of-contents = فہرست
chapter-lesson = سبق { $number }
solutions = حل
solution-on-page = حل صفحہ { $page } پر
notes = حواشی
glossary = فرہنگِ اصطلاحات
picture-credits = تصاویر کے مصنفین
imprint = اس مجموعے کے بارے میں
license-page = آپ { $license } ({ $url }) کی شرائط کے تحت اس مجموعے کو نقل کر سکتے ہیں، دوسروں تک پہنچا سکتے ہیں اور اس میں ترمیم کر سکتے ہیں، خواہ تجارتی مقصد ہی سے ہو۔ مصنفین کے نام لکھیں، اجازت نامے کا ربط دیں اور بتائیں کہ آپ نے کیا تبدیل کیا ہے۔
license-page-plain = آپ { $license } کی شرائط کے تحت اس مجموعے کو نقل کر سکتے ہیں، دوسروں تک پہنچا سکتے ہیں اور اس میں ترمیم کر سکتے ہیں۔ مصنفین کے نام لکھیں اور بتائیں کہ آپ نے کیا تبدیل کیا ہے۔
printed-from = ماخذ: { $url }
read-online = آن لائن پڑھیں
version-date = نسخہ مورخہ { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = ابھی ترجمہ نہیں ہوا؛ متن { $language } میں پیش ہے۔
introduction = تعارف
pack-facilitator = سہولت کار کی رہنما کتاب
pack-handout = مشقیں
pack-key = حل
pack-checklists = جانچ فہرستیں
pack-bilingual = دو زبانوں میں
pack-slides = سلائیڈیں
run-sheet-from-start = آغاز سے
run-sheet-clock = گھڑی
run-sheet-notes = نوٹس
sheet-name = نام
sheet-date = تاریخ
sheet-place = مقام
certificate = شرکت کی سند
certificate-to = بنام
certificate-for = جس میں شرکت کی
certificate-when = کب
certificate-where = کہاں
certificate-time = دورانیہ
certificate-signature = دستخط
poster-scan = مزید پڑھنے کے لیے کوڈ اسکین کریں
code-alt = کیو آر کوڈ جو { $url } تک لے جاتا ہے
brand-with = { $name } کے اشتراک سے
