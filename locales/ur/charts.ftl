# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Charts

chart-data = اعداد جدول میں
chart-bars = ستونی چارٹ: { $series }۔ سب سے بڑا عدد { $highest } ({ $highest-at }) ہے اور سب سے چھوٹا { $lowest } ({ $lowest-at })۔
chart-lines = خطی چارٹ: { $series }۔ سب سے بڑا عدد { $highest } ({ $highest-at }) ہے اور سب سے چھوٹا { $lowest } ({ $lowest-at })۔
