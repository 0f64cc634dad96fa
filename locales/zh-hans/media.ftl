# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Films and sounds

transcript = 文字稿
watch-film = 观看：
listen-to-sound = 收听：
