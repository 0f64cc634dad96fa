# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Facts

time = 时长
lesson-minutes = { DURATION($n) }
teaching = 讲授
exercises-time = 练习
break-time = 休息
wikis = 相关项目

## Frame

questions = 问题
objectives = 学习目标
objectives-intro = 学完本课后，您将能够：
keypoints = 要点
prerequisites = 开始之前
follow-up = 后续学习
used-in = 本课也用于

## Place in a course

lesson-number = 第{ $number }课，共{ $count }课
course-outline = 课程大纲
previous-lesson = 上一课
next-lesson = 下一课
back-to-course = 返回课程
