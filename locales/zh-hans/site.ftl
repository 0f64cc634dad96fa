# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Header

skip-to-content = 跳转到内容
home = 首页
menu = 菜单
close = 关闭
main-navigation = 主导航
search = 搜索
    .aria-label = 搜索本站
languages = 语言
choose-language = 语言：{ $language }
not-translated = 尚未翻译
colour-scheme = 配色方案
colour-light = 浅色
colour-dark = 深色
colour-auto = 自动

## Around the text

breadcrumbs = 当前位置
contents = 本页内容
previous = 上一页
next = 下一页
previous-and-next = 上一页和下一页
edit-page = 编辑本页
report-problem = 反馈问题
back-to-top = 返回顶部
translate-page = 翻译本页
last-changed = 最后更改：{ DATETIME($date, dateStyle: "long") }
fallback-notice = 本页尚无{ $language }版本。您正在阅读的是{ $other }版本。
converted-notice = 由{ $language }自动转换而来。
in-language = { $language }版
external-link = 链接到其他网站

## Credits and licence

credits = 制作人员
role-authorship = 撰写
role-editing = 编辑
role-translation = 翻译
role-testing = 测试
role-illustration = 插图
role-review = 审阅
role-facilitation = 引导
role-funding = 资助
role-maintenance = 维护
role-infrastructure = 技术支持
credit-names = { LIST($names) }
license-line = 除非另有说明，文字和图片可按照<a name="license">{ $license }</a>许可协议分享。
license-line-plain = 除非另有说明，文字和图片可按照{ $license }许可协议分享。
footer-navigation = 关于本站
published-by = 发布者：{ $publisher }
feed = 新页面订阅源
source-texts = 源文本

## Page not found

not-found-title = 找不到此页面
not-found-text = 地址可能有误，或者页面已被移动。您可以通过下方的链接继续浏览。
not-found-home = 前往首页

## Choice of a language

chooser-enter = 阅读简体中文版

## Home page

home-courses = 课程
home-toolkits = 工具包
home-lessons = 各课
home-audiences = 适合人群
show-all = 显示全部
