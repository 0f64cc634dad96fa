# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Quizzes

quiz-order = 请按正确顺序排列。
quiz-text = 写下你的答案，然后对照。
quiz-own-answer = 你的答案
quiz-check = 检查我的答案
quiz-compare = 与参考答案对照
quiz-again = 再试一次
quiz-nothing = 请先选择一个答案。
quiz-right = 正确。
quiz-wrong = 不正确，请再看看。
quiz-partly = 部分正确，请再看看。
quiz-model = 参考答案
quiz-judge = 你的答案说到这一点了吗？
quiz-judge-yes = 是
quiz-judge-no = 还没有
quiz-up = 上移：{ $item }
quiz-down = 下移：{ $item }
quiz-moved = { $item }：第{ $place }位，共{ $count }位
quiz-score = 你在本页的得分：{ $count }题中答对{ $right }题
quiz-clear = 清除所有答案

## Checklists

checklist-progress = 已完成{ $done }项，共{ $count }项
checklist-clear = 取消全部勾选

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] 独自完成
        [2] 两人一组
       *[other] { $size }人一组
    }
setting-groups = { $from }至{ $to }人一组

## Terms of the glossary

term-in-glossary = 在术语表中
