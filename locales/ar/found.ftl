# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Citing and reusing

cite-title = الاستشهاد وإعادة الاستخدام
cite-this = استشهد بهذه الصفحة
cite-publication = استشهد بهذا المنشور
cite-reuse = إعادة الاستخدام مع نسب العمل
cite-reuse-how = ضع أحد هذه الأسطر حيث تستخدم العمل، واذكر ما غيّرته.
cite-attribution = «{ $title }»، { $authors }، { $site }، { $license }
cite-as-text = نص عادي
cite-as-html = HTML
cite-as-wikitext = نص ويكي
cite-copy = نسخ
cite-copied = تم النسخ

## Calendars

calendar-add = أضف إلى التقويم
calendar-subscribe = اشترك في التقويم
event-packs = للأخذ معك

## Maps and mentors

map-title = على الخريطة
map-source = الخريطة: Natural Earth، ملكية عامة
mentors-title = المرشدون حسب اللغة والموضوع
facet-topic = الموضوع
