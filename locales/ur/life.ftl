# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Before and after

draft-notice = یہ مسودہ ہے۔ یہ صرف پیش منظر میں نظر آتا ہے۔
scheduled-notice = یہ { DATETIME($date, dateStyle: "long") } کو شائع ہو گا۔ ابھی یہ صرف پیش منظر میں نظر آتا ہے۔
retired-notice = اس صفحے کی اب تجدید نہیں ہوتی۔
retired-successor = اس کے بجائے پڑھیں:

## Keywords

keywords = کلیدی الفاظ
keyword = کلیدی لفظ
keyword-count =
    { $n ->
        [one] { $n } صفحہ
       *[other] { $n } صفحات
    }
keyword-feed = ”{ $keyword }“ کی فیڈ
