# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Before and after

draft-notice = 这是草稿，只在预览中显示。
scheduled-notice = 本页将于{ DATETIME($date, dateStyle: "long") }发布，目前只在预览中显示。
retired-notice = 本页不再更新。
retired-successor = 请改读：

## Keywords

keywords = 关键词
keyword = 关键词
keyword-count = { $n }页
keyword-feed = “{ $keyword }”的订阅源
