# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Citing and reusing

cite-title = 引用与再利用
cite-this = 引用本页
cite-publication = 引用此出版物
cite-reuse = 署名再利用
cite-reuse-how = 将其中一行复制到您使用的地方，并说明您作了哪些改动。
cite-attribution = 《{ $title }》，{ $authors }，{ $site }，{ $license }
cite-as-text = 纯文本
cite-as-html = HTML
cite-as-wikitext = 维基文本
cite-copy = 复制
cite-copied = 已复制

## Calendars

calendar-add = 添加到日历
calendar-subscribe = 订阅日历
event-packs = 随身材料

## Maps and mentors

map-title = 在地图上
map-source = 地图：Natural Earth，公有领域
mentors-title = 按语言和主题查找导师
facet-topic = 主题
