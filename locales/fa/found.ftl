# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Citing and reusing

cite-title = استناد و استفادهٔ دوباره
cite-this = استناد به این صفحه
cite-publication = استناد به این اثر
cite-reuse = استفادهٔ دوباره با ذکر منبع
cite-reuse-how = یکی از این سطرها را جایی که از اثر استفاده می‌کنید بگذارید و بگویید چه چیزی را تغییر داده‌اید.
cite-attribution = «{ $title }»، { $authors }، { $site }، { $license }
cite-as-text = متن ساده
cite-as-html = HTML
cite-as-wikitext = ویکی‌متن
cite-copy = رونوشت
cite-copied = رونوشت شد

## Calendars

calendar-add = افزودن به تقویم
calendar-subscribe = دنبال‌کردن تقویم
event-packs = برای همراه بردن

## Maps and mentors

map-title = روی نقشه
map-source = نقشه: Natural Earth، مالکیت عمومی
mentors-title = راهنماها بر پایهٔ زبان و موضوع
facet-topic = موضوع
