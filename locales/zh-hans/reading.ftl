# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

reading-time = 阅读约需{ DURATION($n) }
hijri-near = 约{ HIJRI($date) }
