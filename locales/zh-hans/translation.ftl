# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = 本页{ $percent }%的内容译自{ $source }。
translation-outdated = 有{ $count }个部分已过时并已标出。
translation-missing = 有{ $count }个部分仍为{ $source }。
translation-review = 部分内容尚未经过审阅。
translation-original = 阅读原文
translation-help = 帮助翻译

## Below a paragraph whose original has changed

translation-changed = 原文已更改

## In print

translation-legend = 页边的竖线标出过时的内容：翻译之后原文已更改。
