# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Header

skip-to-content = انتقل إلى المحتوى
home = الصفحة الرئيسية
menu = القائمة
close = إغلاق
main-navigation = التصفح الرئيسي
search = بحث
    .aria-label = ابحث في هذا الموقع
languages = اللغات
choose-language = اللغة: { $language }
not-translated = لم تُترجم بعد
colour-scheme = نظام الألوان
colour-light = فاتح
colour-dark = داكن
colour-auto = تلقائي

## Around the text

breadcrumbs = موقعك الحالي
contents = في هذه الصفحة
previous = السابق
next = التالي
previous-and-next = السابق والتالي
edit-page = عدّل هذه الصفحة
report-problem = أبلغ عن مشكلة
back-to-top = العودة إلى الأعلى
translate-page = ترجم هذه الصفحة
last-changed = آخر تغيير: { DATETIME($date, dateStyle: "long") }
fallback-notice = هذه الصفحة غير متاحة بعد باللغة: { $language }. أنت تقرؤها باللغة: { $other }.
converted-notice = حُوِّلت هذه الصفحة آليًا من: { $language }.
in-language = باللغة: { $language }
external-link = يؤدي إلى موقع آخر

## Credits and licence

credits = المساهمون
role-authorship = تأليف
role-editing = تحرير
role-translation = ترجمة
role-testing = تجريب
role-illustration = رسوم
role-review = مراجعة
role-facilitation = تيسير
role-funding = تمويل
role-maintenance = تحديث
role-infrastructure = دعم تقني
credit-names = { LIST($names) }
license-line = يجوز تداول النصوص والصور بموجب رخصة <a name="license">{ $license }</a> ما لم يُذكر خلاف ذلك.
license-line-plain = يجوز تداول النصوص والصور بموجب رخصة { $license } ما لم يُذكر خلاف ذلك.
footer-navigation = عن هذا الموقع
published-by = الناشر: { $publisher }
feed = تلقيم الصفحات الجديدة
source-texts = النصوص المصدرية

## Page not found

not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما كُتب العنوان خطأً، أو نُقلت الصفحة. يمكنك المتابعة من الروابط أدناه.
not-found-home = اذهب إلى الصفحة الرئيسية

## Choice of a language

chooser-enter = اقرأ بالعربية

## Home page

home-courses = الدورات
home-toolkits = حقائب الأدوات
home-lessons = الدروس
home-audiences = لمن هذا
show-all = عرض الكل
