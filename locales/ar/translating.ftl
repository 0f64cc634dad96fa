# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = محدَّث
translating-review = بانتظار المراجعة
translating-outdated = متقادم
translating-missing = غير مترجم

## The page of the site about its translations

translations-title = الترجمات
translations-lead = ما تُرجم، وما تقادم، وما ينفع المتعلمين أكثر من غيره.
translations-all = كل اللغات
translations-language = اللغة
translations-note = كل الأعداد كلمات من النص الأصلي.
translations-percent = { $percent }%
translations-number = { $count }
translations-next = ما يُعمل الآن
translations-next-lead = يأتي أولًا ما تنتظره أكثر الدورات ومسارات التعلّم.
translations-nothing = كل شيء مترجم ومحدَّث. شكرًا لكم!
translations-paths = عدد الدورات والمسارات التي تضمّه: { $count }
translations-kinds = كل الصفحات
translations-other = صفحات أخرى
translations-pages = عدد الصفحات: { $count }
translations-thanks = الشكر لكل من
translations-data = الأعداد نفسها بيانات (JSON)

## What to do with a page

task-update = أجزاء تحتاج إلى تحديث: { $parts }
task-finish = كلمات باقية للترجمة: { $words }
task-review = أجزاء تحتاج إلى مراجعة: { $parts }
task-record = سجّل النص الذي تُرجمت عنه
task-translate = كلمات للترجمة: { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = الترجمة إلى { $language }
desk-page-title = ترجمة: { $title }
desk-percent = المحدَّث: { $percent }%
desk-left = أجزاء باقية: { $count }
desk-finish = بدأت ترجمتها
desk-record = بلا سجل
desk-list = كل الصفحات
desk-show = اعرض الصفحة
desk-next = العمل التالي
desk-previous = العمل السابق
desk-keys = ينقلك Alt + ↓ و Alt + ↑ إلى الجزء التالي أو السابق الذي يحتاج إلى عمل.
desk-go-on = تابع مع:
desk-original = الأصل
desk-translation = الترجمة
desk-change = ما تغيّر في الأصل
desk-memory = ترجمات سابقة
desk-alike = التشابه { $percent }%
desk-terms = المصطلحات
desk-edit = عدّل هذا السطر
desk-edit-line = عدّل هذا السطر: { $file }, { $line }
desk-foreign = يراه القراء بهذه اللغة: { $language }.
desk-begin = لم يبدأ أحد بعد. هذا الأمر ينشئ الملف:
desk-adopt = لا يُعرف بعد النص الذي تُرجم عنه هذا. هذا الأمر ينشئ السجل:
