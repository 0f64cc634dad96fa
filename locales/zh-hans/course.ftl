# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Courses

start-course = 开始课程
course-length = { $lessons }课，{ DURATION($minutes) }

## Toolkits

phases = 分步指南
phase-before = 活动前
phase-during = 活动中
phase-after = 活动后
duration = 时长
roles = 分工
checklists = 检查清单
templates = 模板
case-studies = 案例
budget = 预算表
budget-what = 项目
budget-planned = 计划金额
budget-real = 实际金额
budget-without-money = 不花钱的办法
budget-reserve = 预备金，{ PERCENT($share) }
budget-sum = 合计

## Files to take away

downloads = 随身携带
download-pdf = 下载PDF
download-epub = 下载EPUB
download-facts = { $pages }页，{ BYTES($size) }
download-later = PDF文件会在您打开时生成。
