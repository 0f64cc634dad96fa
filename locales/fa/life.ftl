# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Before and after

draft-notice = این یک پیش‌نویس است و تنها در پیش‌نمایش دیده می‌شود.
scheduled-notice = این صفحه در { DATETIME($date, dateStyle: "long") } منتشر می‌شود و اکنون تنها در پیش‌نمایش دیده می‌شود.
retired-notice = این صفحه دیگر به‌روز نمی‌شود.
retired-successor = به جای آن بخوانید:

## Keywords

keywords = کلیدواژه‌ها
keyword = کلیدواژه
keyword-count = { $n } صفحه
keyword-feed = خوراک «{ $keyword }»
