# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Kinds

kind-page = 页面
kind-lesson = 课
kind-course = 课程
kind-toolkit = 工具包
kind-pathway = 学习路径
kind-glossary = 术语表
kind-campaign = 活动项目
kind-event = 活动
kind-club = 俱乐部
kind-person = 人物
kind-organisation = 组织
kind-research = 研究
kind-news = 新闻
kind-faq = 问与答
kind-audience = 适合谁

## Lists

list-empty = 这里还没有内容。
entries-count = { $n }项
lessons-count = { $n }课

## Level: how much must be known before

level = 难度
level-beginner = 入门
level-intermediate = 中级
level-advanced = 高级

## Audience: for whom it is

audience = 适合人群
audience-new-contributors = 新贡献者
audience-experienced-contributors = 资深贡献者
audience-museums-libraries-archives = 博物馆、图书馆和档案馆
audience-educators = 教育工作者
audience-students = 学生
audience-researchers = 研究人员
audience-organisations = 组织机构
audience-organisers = 活动组织者
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = 状态
status-draft = 草稿
status-pre-alpha = 初版
status-alpha = 作者已试用
status-beta = 他人已试用
status-stable = 可以使用
status-retired = 不再更新
last-tested = 上次测试：{ DATETIME($date, dateStyle: "long") }
