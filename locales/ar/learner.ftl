# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Progress

learner-mark = أنهيتُ هذا الدرس
learner-end = وصلتَ إلى نهاية هذا الدرس. هل أنهيته؟
learner-finished = مُنجَز
learner-progress = المُنجَز: { $done } من { $count }
learner-progress-label = تقدّمك
learner-continue = تابع من حيث كنت:

## Size of text

text-size = حجم النص
text-smaller = نص أصغر
text-larger = نص أكبر

## The page about what is kept

device-page = بياناتك على هذا الجهاز
device-lead = ما تفعله هنا يُحفظ في هذا المتصفح وحده: الدروس المُنجَزة والإجابات والقوائم والإعدادات. لا يُرسَل شيء إلينا ولا إلى أي أحد.
device-no-script = هذا المتصفح لا يشغّل البرامج النصية، لذلك لا يُحفظ شيء.
device-refused = هذا المتصفح لا يسمح للموقع بحفظ أي شيء. كل شيء يعمل، لكنه يُنسى عند مغادرة الصفحة.
device-kept = ما هو محفوظ
device-none = لم يُحفظ شيء بعد.
device-kind-done = الدروس المُنجَزة
device-kind-quiz = الأسئلة المُجاب عنها
device-kind-checklist = قوائم التحقق
device-kind-other = الإعدادات والمواضع
device-export = احفظ في ملف
device-export-for = لنقلها إلى متصفح أو جهاز آخر.
device-import = افتح ملفًا محفوظًا
device-import-for = تُضاف محتوياته إلى ما هو محفوظ هنا.
device-delete = احذف كل شيء
device-delete-for = مفيد على جهاز يستخدمه آخرون أيضًا.
device-sure = هل تريد حذف كل ما هو محفوظ هنا؟ لا يمكن استرجاعه.
device-delete-yes = نعم، احذف
device-delete-no = لا، أبقِه
device-imported = فُتح الملف وأُضيفت محتوياته.
device-wrong-file = هذا ليس ملفًا حُفظ هنا.
device-deleted = حُذف كل شيء.
