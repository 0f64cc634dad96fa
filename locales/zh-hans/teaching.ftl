# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Ways to read a lesson or a course

renditions = 阅读方式
rendition-learner = 面向学习者
rendition-facilitator = 面向主持人
rendition-whole = 单页全文
rendition-slides = 幻灯片
footnotes-of = 脚注：{ $title }

## Syllabus of a course

syllabus = 课程安排
syllabus-at = 开始于
syllabus-lesson = 课
syllabus-break = 休息，{ DURATION($n) }
syllabus-end = 结束
syllabus-total = 含休息共{ DURATION($n) }。每课实际所需时间因小组而异。

## Timetable of a course

timetable = 时间表
timetable-day = 第{ $number }天
timetable-time = 时间
timetable-what = 安排
timetable-continued = （续）
timetable-break = 休息
timetable-lunch = 午餐
timetable-end = 当日结束
timetable-zone = 所有时间均为{ $zone }时区（UTC{ $offset }）。
timetable-zone-name = 所有时间均为{ $zone }时区。

## Page for facilitators

facilitator-page = 面向主持人
run-sheet = 流程表
facilitator-at = 在课程中的开始时间
facilitator-session = 第{ $day }天，{ $start }–{ $end }
facilitator-sessions = 时间表安排
prepare = 需要准备的内容
total-time = 合计
facilitator-next = 面向主持人的下一课
facilitator-course = 面向主持人的课程

## Slides

slide-number = 第{ $number }张幻灯片，共{ $count }张
slide-number-short = { $number } / { $count }
slide-piece = { $number }
slide = 幻灯片
slide-controls = 幻灯片控制
slide-previous = 上一张
slide-next = 下一张
slide-speaker = 演讲者视图
slide-full = 全屏
slide-all = 全部幻灯片
slide-help = 按键
slide-notes = 备注
slide-no-notes = 此幻灯片没有备注
slide-after = 下一张
slide-time = 用时
slide-time-reset = 重新计时
slide-last = 这是最后一张
key-next = 下一张
key-previous = 上一张
key-first = 第一张
key-last = 最后一张
key-speaker = 备注、下一张和用时
key-full = 全屏
key-all = 全部幻灯片
key-help = 此列表
slides-next = 下一课：{ $title }
