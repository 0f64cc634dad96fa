# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Films and sounds

transcript = النص المكتوب
watch-film = شاهده:
listen-to-sound = استمع إليه:
