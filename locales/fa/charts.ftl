# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Charts

chart-data = ارقام در جدول
chart-bars = نمودار میله‌ای: { $series }. بزرگ‌ترین عدد { $highest } ({ $highest-at }) و کوچک‌ترین عدد { $lowest } ({ $lowest-at }) است.
chart-lines = نمودار خطی: { $series }. بزرگ‌ترین عدد { $highest } ({ $highest-at }) و کوچک‌ترین عدد { $lowest } ({ $lowest-at }) است.
