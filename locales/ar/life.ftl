# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Before and after

draft-notice = هذه مسودة، ولا تظهر إلا في المعاينة.
scheduled-notice = ستُنشر هذه الصفحة في { DATETIME($date, dateStyle: "long") }، ولا تظهر الآن إلا في المعاينة.
retired-notice = لم تعد هذه الصفحة تُحدَّث.
retired-successor = اقرأ بدلًا منها:

## Keywords

keywords = الكلمات المفتاحية
keyword = كلمة مفتاحية
keyword-count =
    { $n ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $n } صفحات
        [many] { $n } صفحة
       *[other] { $n } صفحة
    }
keyword-feed = تلقيم ”{ $keyword }“
