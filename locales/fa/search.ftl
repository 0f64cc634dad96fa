# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

search-all = همه‌چیز به ترتیب الفبا
search-without-script = جستجو به جاوااسکریپت نیاز دارد. این فهرست همه‌چیز به ترتیب الفباست.
search-letters = حروف
search-kind = نوع
search-any = همه
search-count = نتیجه‌ها: { $n }
search-none = چیزی برای «{ $query }» پیدا نشد. واژه‌های کمتر یا دیگری را امتحان کنید.
search-all-results = همهٔ نتیجه‌ها با پالایه‌ها
search-more = نمایش بیشتر
search-loading = در حال جستجو…
search-keys = ↑ ↓ انتخاب · Enter باز کردن · Esc بستن
