# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = 说明
block-tip = 技巧
block-important = 重要
block-warning = 注意
block-caution = 警告
block-objectives = 学习目标
block-questions = 问题
block-keypoints = 要点
block-prerequisites = 开始之前
block-exercise = 练习
block-hint = 提示
block-solution = 解答
block-discussion = 讨论
block-checklist = 检查清单
block-facilitator = 引导者须知
block-details = 详细信息
block-example = 示例
block-case-study = 案例
block-quote = 引文
block-quiz = 自我检测
block-tabs = 选择适合您的情况
block-print-only = 印刷版
block-screen-only = 屏幕版
exercise-number = 练习{ $number }

## Quiz

show-answer = 显示答案
hide-answer = 隐藏答案
correct = 正确
incorrect = 不正确
quiz-one = 请选择一个答案。
quiz-several = 请选择所有正确的答案。

## Footnotes and links

footnotes = 脚注
back-to-text = 返回正文
link-to-section = 链接到本节

## Pictures

picture = 图片
picture-credit = 《{ $title }》，作者：{ $author }，{ $license }
picture-credit-public-domain = 《{ $title }》，作者：{ $author }，公有领域

## Code

copy-code = 复制
code-copied = 已复制
