# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## On the page of a course

offline-title = خواندن بدون اتصال
offline-for = درس‌ها، تصویرها و تمرین‌های این دوره به همین زبان روی این دستگاه نگه داشته می‌شوند.
offline-keep = این دوره را اینجا نگه دار ({ $size })
offline-keeping = در حال دریافت: { $done } از { $count }
offline-kept = این دوره اینجا نگه داشته شده و بدون اتصال خوانده می‌شود ({ $size }).
offline-remove = برداشتن از این دستگاه
offline-removed = دوره از این دستگاه برداشته شد.
offline-failed = نشد. آیا اتصال و جای کافی در دستگاه هست؟

## When the course has changed

offline-new = نسخهٔ تازه‌ای از این دوره هست.
offline-update = دریافت نسخهٔ تازه

## Without a connection

offline-no-connection = اتصالی نیست
offline-not-kept = صفحه‌ای که می‌خواستید روی این دستگاه نگه داشته نشده است. دوره‌های نگه‌داشته‌شده در زیر آمده‌اند.
offline-courses = دوره‌های نگه‌داشته‌شده در اینجا
offline-searched = اتصالی نیست: فقط در دوره‌های نگه‌داشته‌شده در اینجا جستجو شد.
