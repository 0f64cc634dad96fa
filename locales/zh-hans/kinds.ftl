# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = 学习路径
kinds-course = 课程
kinds-lesson = 课
kinds-toolkit = 工具包
kinds-event = 活动
kinds-campaign = 活动项目
kinds-club = 俱乐部
kinds-research = 研究
kinds-faq = 问与答
kinds-news = 新闻

## Facts: labels in the list under a title

fact-when = 时间
fact-period = 期间
fact-mode = 方式
fact-place = 地点
fact-languages = 语言
fact-countries = 国家和地区
fact-cost = 费用
fact-places = 名额
fact-deadline = 报名截止
fact-organisers = 主办方
fact-jury = 评委
fact-edition = 届次
fact-hashtag = 话题标签
fact-website = 网站
fact-dashboard = 统计面板
fact-contact = 联系方式
fact-institution = 所在机构
fact-leads = 负责人
fact-mentors = 导师
fact-member-of = 所属组织
fact-founded = 成立时间
fact-since = 加入时间
fact-user-name = 用户名
fact-mentoring = 指导领域
fact-availability = 能否接收新人
fact-mentoring-languages = 指导语言
fact-mentoring-contact = 申请指导
fact-orcid = ORCID
fact-wikidata = 维基数据
fact-ror = ROR
fact-doi = DOI
fact-type = 类型
fact-short-name = 简称
fact-authors = 作者
fact-year = 年份
fact-published-in = 发表于
fact-editors = 维护者
fact-related = 相关内容
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") } { $time }
when-times = { DATETIME($day, dateStyle: "long") } { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") } { $time } – { DATETIME($last, dateStyle: "long") } { $end }
when-here = 您的当地时间：

## Back references: headings over what points at a page

back-used-in = 用于
back-taught-at = 讲授于
back-campaign = 活动
back-facilitator = 主持场次
back-organiser = 主办
back-mentor = 指导
back-lead = 负责
back-jury = 评审
back-institution = 在本机构
back-member = 成员
back-editor = 维护
back-author = 撰写
back-translator = 翻译
back-contributor = 协助
back-related = 相关新闻

## Lists with filters

filter = 筛选
filter-any = 不限
filter-reset = 显示全部
filter-count = 显示：{ $n }/{ $all }
filter-none = 没有符合条件的内容。请去掉一个筛选条件。
index = 索引
index-link = 按主题、难度和语言浏览
listing-title = { $section }：{ $value }
facet-level = 难度
facet-audience = 适合人群
facet-duration = 时长
facet-language = 语言
facet-country = 国家和地区
facet-wiki = 项目
facet-mode = 方式
facet-type = 类型
facet-role = 角色
facet-status = 状态
facet-year = 年份
facet-area = 主题
length-short = 30分钟以内
length-medium = 30至60分钟
length-long = 1至3小时
length-days = 3小时以上

## Wikimedia projects

wiki-wikipedia = 维基百科
wiki-commons = 维基共享资源
wiki-wikidata = 维基数据
wiki-wiktionary = 维基词典
wiki-wikisource = 维基文库
wiki-wikibooks = 维基教科书
wiki-wikiquote = 维基语录
wiki-wikivoyage = 维基导游
wiki-wikiversity = 维基学院
wiki-wikinews = 维基新闻
wiki-wikispecies = 维基物种
wiki-wikifunctions = 维基函数
wiki-meta = 元维基
wiki-mediawiki = MediaWiki
wiki-incubator = 维基孵育场
wiki-outreach = 外展维基

## Events

events-upcoming = 近期活动
events-past = 往期活动
mode-online = 线上
mode-onsite = 线下
mode-hybrid = 线上和线下
event-scheduled = 如期举行
event-postponed = 已延期
event-cancelled = 已取消
event-over = 已结束
event-register = 报名
event-programme = 日程
event-with = 主持：

## Campaigns

campaign-planned = 筹备中
campaign-running = 进行中
campaign-finished = 已结束
campaign-paused = 暂停
campaign-page = 前往活动页面
campaign-rules = 规则
campaign-prizes = 奖项
campaign-results = 成果
campaign-editions = 往届
result-participants = 参与者
result-newcomers = 新参与者
result-articles = 新条目
result-improved = 改进的条目
result-files = 文件
result-edits = 编辑次数
result-countries = 国家和地区
result-languages = 语言
results-source = 数据来源

## Clubs

club-forming = 筹建中
club-active = 活跃
club-paused = 暂停
club-closed = 已关闭
meets-weekly = 每{ $weekday }
meets-fortnightly = 每两周一次，{ $weekday }
meets-first = 每月第一个{ $weekday }
meets-second = 每月第二个{ $weekday }
meets-third = 每月第三个{ $weekday }
meets-fourth = 每月第四个{ $weekday }
meets-last = 每月最后一个{ $weekday }
weekday-monday = 星期一
weekday-tuesday = 星期二
weekday-wednesday = 星期三
weekday-thursday = 星期四
weekday-friday = 星期五
weekday-saturday = 星期六
weekday-sunday = 星期日

## People

person-author = 作者
person-trainer = 培训师
person-translator = 译者
person-mentor = 导师
person-organiser = 组织者
person-developer = 开发者
person-researcher = 研究者
mentor-open = 接收新人
mentor-limited = 时间有限
mentor-closed = 暂无时间

## Organisations

organisation-museum = 博物馆
organisation-library = 图书馆
organisation-archive = 档案馆
organisation-gallery = 美术馆
organisation-school = 学校
organisation-university = 大学
organisation-affiliate = 维基媒体自治体
organisation-foundation = 基金会
organisation-ngo = 协会
organisation-government = 政府机构
organisation-company = 公司
organisation-other = 其他

## Research

research-study = 研究
research-report = 报告
research-data-set = 数据集
research-thesis = 学位论文
research-book = 图书
research-finding = 研究发现
research-method = 方法：

## Glossary

glossary-letters = 首字母
see-also = 参见：

## Audiences

audience-start = 从这里开始

## Examples

example-notice = 这是一个虚构的示例，用来展示此类页面的样子。
example-mark = 虚构示例
