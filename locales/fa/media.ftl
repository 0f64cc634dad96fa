# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Films and sounds

transcript = متن نوشتاری
watch-film = تماشا کنید:
listen-to-sound = گوش کنید:
