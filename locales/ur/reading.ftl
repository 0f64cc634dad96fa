# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

reading-time = پڑھنے میں تقریباً { DURATION($n) }
hijri-near = تقریباً { HIJRI($date) }
