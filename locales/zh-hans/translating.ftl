# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = 最新
translating-review = 待审阅
translating-outdated = 已过时
translating-missing = 未翻译

## The page of the site about its translations

translations-title = 翻译
translations-lead = 哪些已经翻译，哪些已经过时，做什么对学习者最有帮助。
translations-all = 所有语言
translations-language = 语言
translations-note = 所有数字均按原文的词数计算。
translations-percent = { $percent }%
translations-number = { $count }
translations-next = 接下来做什么
translations-next-lead = 最多课程和学习路径在等待的内容排在最前。
translations-nothing = 全部已翻译且为最新。谢谢！
translations-paths = 属于{ $count }个课程和学习路径
translations-kinds = 所有页面
translations-other = 其他页面
translations-pages = { $count }个页面
translations-thanks = 感谢
translations-data = 这些数字的数据（JSON）

## What to do with a page

task-update = 更新{ $parts }个部分
task-finish = 翻译余下的{ $words }个词
task-review = 审阅{ $parts }个部分
task-record = 记录译自哪个文本
task-translate = 翻译{ $words }个词

## The translator’s view: a list of pages, and each of them beside its original

desk-title = 翻译成{ $language }
desk-page-title = 翻译：{ $title }
desk-percent = { $percent }%为最新
desk-left = 还有{ $count }个部分
desk-finish = 已开始
desk-record = 没有记录
desk-list = 所有页面
desk-show = 查看页面
desk-next = 下一个待办
desk-previous = 上一个待办
desk-keys = 按Alt + ↓和Alt + ↑可前往下一个和上一个待办部分。
desk-go-on = 继续：
desk-original = 原文
desk-translation = 译文
desk-change = 原文的变化
desk-memory = 以前的译文
desk-alike = { $percent }%相似
desk-terms = 术语
desk-edit = 编辑此行
desk-edit-line = 编辑此行: { $file }, { $line }
desk-foreign = 读者看到的是{ $language }。
desk-begin = 还没有人开始。这条命令会创建文件：
desk-adopt = 尚不知道此文译自何处。这条命令会创建记录：
