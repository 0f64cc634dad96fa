# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

reading-time = زمان خواندن: حدود { DURATION($n) }
hijri-near = حدود { HIJRI($date) }
