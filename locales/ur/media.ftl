# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Films and sounds

transcript = تحریری متن
watch-film = دیکھیے:
listen-to-sound = سنیے:
