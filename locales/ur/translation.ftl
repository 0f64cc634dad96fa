# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = اس صفحے کا { $percent }% حصہ { $source } سے ترجمہ شدہ ہے۔
translation-outdated =
    { $count ->
        [one] ایک حصہ پرانا ہو چکا ہے اور نشان زد ہے۔
       *[other] { $count } حصے پرانے ہو چکے ہیں اور نشان زد ہیں۔
    }
translation-missing =
    { $count ->
        [one] ایک حصہ ابھی تک { $source } میں ہے۔
       *[other] { $count } حصے ابھی تک { $source } میں ہیں۔
    }
translation-review = اس کے سب حصوں پر ابھی نظر ثانی نہیں ہوئی۔
translation-original = اصل صفحہ پڑھیں
translation-help = ترجمے میں مدد کریں

## Below a paragraph whose original has changed

translation-changed = اصل متن بدل گیا ہے

## In print

translation-legend = حاشیے کی لکیر پرانے حصے کی علامت ہے: ترجمے کے بعد اصل متن بدل گیا ہے۔
