# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## On the page of a course

offline-title = 离线阅读
offline-for = 此课程的课、图片和练习将以此语言保存在此设备上。
offline-keep = 将此课程保存到这里（{ $size }）
offline-keeping = 正在加载：{ $done } / { $count }
offline-kept = 此课程已保存在这里，可以离线阅读（{ $size }）。
offline-remove = 从此设备移除
offline-removed = 课程已从此设备移除。
offline-failed = 未能成功。设备是否已联网并有足够空间？

## When the course has changed

offline-new = 此课程有新版本。
offline-update = 获取新版本

## Without a connection

offline-no-connection = 没有网络连接
offline-not-kept = 您要的页面没有保存在此设备上。下面是已保存的课程。
offline-courses = 保存在这里的课程
offline-searched = 没有网络连接：只搜索了保存在这里的课程。
