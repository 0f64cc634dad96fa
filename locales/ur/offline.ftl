# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## On the page of a course

offline-title = انٹرنیٹ کے بغیر پڑھیں
offline-for = اس کورس کے اسباق، تصویریں اور مشقیں اسی زبان میں اس ڈیوائس پر رکھی جاتی ہیں۔
offline-keep = یہ کورس یہاں رکھیں ({ $size })
offline-keeping = لوڈ ہو رہا ہے: { $count } میں سے { $done }
offline-kept = یہ کورس یہاں رکھا ہے اور انٹرنیٹ کے بغیر پڑھا جا سکتا ہے ({ $size })۔
offline-remove = اس ڈیوائس سے ہٹائیں
offline-removed = کورس اس ڈیوائس سے ہٹا دیا گیا۔
offline-failed = یہ نہیں ہو سکا۔ کیا انٹرنیٹ اور ڈیوائس پر جگہ ہے؟

## When the course has changed

offline-new = اس کورس کا نیا نسخہ آیا ہے۔
offline-update = نیا نسخہ لیں

## Without a connection

offline-no-connection = انٹرنیٹ نہیں ہے
offline-not-kept = آپ جو صفحہ چاہتے تھے وہ اس ڈیوائس پر نہیں رکھا۔ رکھے ہوئے کورس نیچے ہیں۔
offline-courses = یہاں رکھے کورس
offline-searched = انٹرنیٹ نہیں ہے: صرف یہاں رکھے کورس میں تلاش کیا گیا۔
