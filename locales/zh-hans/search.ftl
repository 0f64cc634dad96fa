# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

search-all = 按字母顺序列出全部内容
search-without-script = 搜索需要 JavaScript。这里按字母顺序列出全部内容。
search-letters = 字母
search-kind = 类型
search-any = 全部
search-count = 结果：{ $n }
search-none = 没有找到“{ $query }”。请减少词语或换用其他词语。
search-all-results = 全部结果（可筛选）
search-more = 显示更多
search-loading = 正在搜索……
search-keys = ↑ ↓ 选择 · Enter 打开 · Esc 关闭
