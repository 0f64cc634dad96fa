# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = تازہ
translating-review = نظر ثانی باقی
translating-outdated = پرانا
translating-missing = ترجمہ نہیں ہوا

## The page of the site about its translations

translations-title = تراجم
translations-lead = کیا ترجمہ ہو چکا ہے، کیا پرانا ہو گیا ہے، اور کس کام سے سیکھنے والوں کو سب سے زیادہ مدد ملے گی۔
translations-all = تمام زبانیں
translations-language = زبان
translations-note = تمام اعداد اصل متن کے الفاظ کے ہیں۔
translations-percent = { $percent }%
translations-number = { $count }
translations-next = آگے کیا کرنا ہے
translations-next-lead = پہلے وہ جس کا سب سے زیادہ کورسوں اور سیکھنے کے راستوں کو انتظار ہے۔
translations-nothing = سب کچھ ترجمہ شدہ اور تازہ ہے۔ شکریہ!
translations-paths = جن کورسوں اور راستوں کا حصہ ہے: { $count }
translations-kinds = تمام صفحات
translations-other = دیگر صفحات
translations-pages = صفحات: { $count }
translations-thanks = ان کا شکریہ
translations-data = یہی اعداد بطور ڈیٹا (JSON)

## What to do with a page

task-update = تازہ کرنے کے حصے: { $parts }
task-finish = ترجمے کے لیے باقی الفاظ: { $words }
task-review = نظر ثانی کے حصے: { $parts }
task-record = درج کریں کہ ترجمہ کس متن سے ہوا
task-translate = ترجمے کے لیے الفاظ: { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = { $language } میں ترجمہ
desk-page-title = ترجمہ: { $title }
desk-percent = { $percent }% تازہ
desk-left = باقی حصے: { $count }
desk-finish = شروع ہو چکے
desk-record = بغیر ریکارڈ
desk-list = تمام صفحات
desk-show = صفحہ دیکھیں
desk-next = اگلا کام
desk-previous = پچھلا کام
desk-keys = Alt + ↓ اور Alt + ↑ سے اگلے اور پچھلے باقی حصے پر جاتے ہیں۔
desk-go-on = آگے بڑھیں:
desk-original = اصل
desk-translation = ترجمہ
desk-change = اصل متن میں کیا بدلا
desk-memory = پہلے کے ترجمے
desk-alike = { $percent }% مماثل
desk-terms = اصطلاحات
desk-edit = یہ سطر تبدیل کریں
desk-edit-line = یہ سطر تبدیل کریں: { $file }, { $line }
desk-foreign = قارئین اسے { $language } میں دیکھتے ہیں۔
desk-begin = ابھی کسی نے شروع نہیں کیا۔ یہ کمانڈ فائل بناتی ہے:
desk-adopt = ابھی معلوم نہیں کہ یہ کس متن سے ترجمہ ہوا۔ یہ کمانڈ ریکارڈ بناتی ہے:
