# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

search-all = كل شيء من الألف إلى الياء
search-without-script = يحتاج البحث إلى جافاسكربت. هنا كل شيء بترتيب الحروف.
search-letters = الحروف
search-kind = النوع
search-any = الكل
search-count = النتائج: { $n }
search-none = لا نتائج عن «{ $query }». جرّب كلمات أقل أو كلمات أخرى.
search-all-results = كل النتائج مع المرشّحات
search-more = عرض المزيد
search-loading = جارٍ البحث…
search-keys = ↑ ↓ اختيار · Enter فتح · Esc إغلاق
