# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = { $percent }٪ از این صفحه ترجمه شده است (زبان اصلی: { $source }).
translation-outdated = { $count } بخش روزآمد نیست و مشخص شده است.
translation-missing = { $count } بخش هنوز ترجمه نشده است ({ $source }).
translation-review = همهٔ آن هنوز بازبینی نشده است.
translation-original = خواندن متن اصلی
translation-help = کمک به ترجمه

## Below a paragraph whose original has changed

translation-changed = متن اصلی تغییر کرده است

## In print

translation-legend = خط کنار متن نشان می‌دهد که این بخش روزآمد نیست: متن اصلی پس از ترجمه تغییر کرده است.
