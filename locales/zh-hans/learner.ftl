# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Progress

learner-mark = 我已学完本课
learner-end = 您已读到本课末尾。学完了吗？
learner-finished = 已学完
learner-progress = 已完成：{ $done } / { $count }
learner-progress-label = 您的进度
learner-continue = 从上次的位置继续：

## Size of text

text-size = 文字大小
text-smaller = 缩小文字
text-larger = 放大文字

## The page about what is kept

device-page = 您在此设备上的数据
device-lead = 您在这里所做的一切只保存在此浏览器中：学完的课、答案、清单和设置。不会发送给我们或任何人。
device-no-script = 此浏览器不运行脚本，因此不会保存任何内容。
device-refused = 此浏览器不允许网站保存内容。一切都能使用，但离开页面后就会忘记。
device-kept = 已保存的内容
device-none = 还没有保存任何内容。
device-kind-done = 学完的课
device-kind-quiz = 已回答的问题
device-kind-checklist = 检查清单
device-kind-other = 设置和位置
device-export = 保存为文件
device-export-for = 以便带到其他浏览器或设备。
device-import = 打开已保存的文件
device-import-for = 会添加到这里已有的内容中。
device-delete = 全部删除
device-delete-for = 适合与他人共用的设备。
device-sure = 要删除这里保存的所有内容吗？删除后无法恢复。
device-delete-yes = 是，删除
device-delete-no = 否，保留
device-imported = 文件已打开并添加。
device-wrong-file = 这不是在这里保存的文件。
device-deleted = 已全部删除。
