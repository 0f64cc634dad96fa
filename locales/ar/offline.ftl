# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## On the page of a course

offline-title = اقرأ دون اتصال
offline-for = تُحفظ دروس هذه الدورة وصورها وتمارينها على هذا الجهاز، بهذه اللغة.
offline-keep = احفظ هذه الدورة هنا ({ $size })
offline-keeping = جارٍ التحميل: { $done } من { $count }
offline-kept = هذه الدورة محفوظة هنا ويمكن قراءتها دون اتصال ({ $size }).
offline-remove = أزلها من هذا الجهاز
offline-removed = أُزيلت الدورة من هذا الجهاز.
offline-failed = لم ينجح ذلك. هل يوجد اتصال ومساحة كافية على الجهاز؟

## When the course has changed

offline-new = توجد نسخة جديدة من هذه الدورة.
offline-update = احصل على النسخة الجديدة

## Without a connection

offline-no-connection = لا يوجد اتصال
offline-not-kept = الصفحة التي تريدها غير محفوظة على هذا الجهاز. فيما يلي الدورات المحفوظة.
offline-courses = الدورات المحفوظة هنا
offline-searched = لا يوجد اتصال: شمل البحث الدورات المحفوظة هنا فقط.
