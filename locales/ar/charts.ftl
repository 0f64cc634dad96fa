# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Charts

chart-data = الأرقام في جدول
chart-bars = مخطط أعمدة: { $series }. أكبر رقم { $highest } ({ $highest-at })، وأصغر رقم { $lowest } ({ $lowest-at }).
chart-lines = مخطط خطي: { $series }. أكبر رقم { $highest } ({ $highest-at })، وأصغر رقم { $lowest } ({ $lowest-at }).
