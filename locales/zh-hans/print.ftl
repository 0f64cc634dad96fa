# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

table-of-contents = 目录
chapter-lesson = 第{ $number }课
solutions = 解答
solution-on-page = 解答见第{ $page }页
notes = 注释
glossary = 术语表
picture-credits = 图片署名
imprint = 关于本手册
license-page = 您可以按照{ $license }许可协议（{ $url }）的条款复制、分享和改编本手册，包括用于商业目的。请署明作者、附上许可协议的链接，并说明您所做的修改。
license-page-plain = 您可以按照{ $license }许可协议的条款复制、分享和改编本手册。请署明作者，并说明您所做的修改。
printed-from = 打印自：{ $url }
read-online = 在线阅读
version-date = 版本日期：{ DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = 尚未翻译；以下文字的语言为：{ $language }。
introduction = 引言
pack-facilitator = 主持人指南
pack-handout = 练习
pack-key = 答案
pack-checklists = 核对清单
pack-bilingual = 双语对照
pack-slides = 幻灯片
run-sheet-from-start = 自开始起
run-sheet-clock = 时钟
run-sheet-notes = 笔记
sheet-name = 姓名
sheet-date = 日期
sheet-place = 地点
certificate = 参与证书
certificate-to = 授予
certificate-for = 参加活动
certificate-when = 时间
certificate-where = 地点
certificate-time = 时长
certificate-signature = 签名
poster-scan = 扫描二维码，了解更多
code-alt = 通往 { $url } 的二维码
brand-with = 与 { $name } 合作
