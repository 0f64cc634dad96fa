# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Progress

learner-mark = میں نے یہ سبق مکمل کر لیا ہے
learner-end = آپ اس سبق کے آخر تک پہنچ گئے ہیں۔ کیا آپ نے اسے مکمل کر لیا؟
learner-finished = مکمل
learner-progress = مکمل: { $count } میں سے { $done }
learner-progress-label = آپ کی پیش رفت
learner-continue = جہاں تھے وہیں سے جاری رکھیں:

## Size of text

text-size = متن کا سائز
text-smaller = چھوٹا متن
text-larger = بڑا متن

## The page about what is kept

device-page = اس ڈیوائس پر آپ کا ڈیٹا
device-lead = آپ یہاں جو کرتے ہیں وہ صرف اسی براؤزر میں رہتا ہے: مکمل اسباق، جوابات، فہرستیں اور ترتیبات۔ ہمیں یا کسی اور کو کچھ نہیں بھیجا جاتا۔
device-no-script = یہ براؤزر اسکرپٹ نہیں چلاتا، اس لیے کچھ محفوظ نہیں ہوتا۔
device-refused = یہ براؤزر سائٹ کو کچھ محفوظ نہیں کرنے دیتا۔ سب کچھ کام کرتا ہے، مگر صفحہ چھوڑنے پر بھلا دیا جاتا ہے۔
device-kept = کیا محفوظ ہے
device-none = ابھی کچھ محفوظ نہیں ہے۔
device-kind-done = مکمل اسباق
device-kind-quiz = جواب دیے گئے سوالات
device-kind-checklist = پڑتال کی فہرستیں
device-kind-other = ترتیبات اور مقامات
device-export = فائل میں محفوظ کریں
device-export-for = کسی اور براؤزر یا ڈیوائس پر لے جانے کے لیے۔
device-import = محفوظ فائل کھولیں
device-import-for = یہاں جو کچھ ہے اس میں شامل ہو جاتی ہے۔
device-delete = سب کچھ مٹا دیں
device-delete-for = ایسی ڈیوائس پر اچھا ہے جسے اور لوگ بھی استعمال کرتے ہیں۔
device-sure = یہاں محفوظ سب کچھ مٹا دیں؟ یہ واپس نہیں لایا جا سکے گا۔
device-delete-yes = ہاں، مٹا دیں
device-delete-no = نہیں، رہنے دیں
device-imported = فائل کھول کر شامل کر دی گئی۔
device-wrong-file = یہ یہاں محفوظ کی گئی فائل نہیں ہے۔
device-deleted = سب کچھ مٹا دیا گیا۔
