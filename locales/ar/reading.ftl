# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

reading-time = مدة القراءة: { DURATION($n) } تقريبًا
hijri-near = نحو { HIJRI($date) }
