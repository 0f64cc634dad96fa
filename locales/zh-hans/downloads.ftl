# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## The page

downloads-page = 下载
downloads-lead = 这里的一切都可以免费保存、打印和传给别人。最新版本始终在同一个地址。
downloads-which = 我该选哪个文件？
downloads-whole = 整个网站
downloads-all = 所有下载
downloads-catalogue = 供程序使用的下载清单（JSON）

## What each form is for

download-for-pdf = 用于打印，或按打印的样子阅读。
download-for-epub = 用于手机和电子书阅读器：文字会适应屏幕。
download-for-zip = 用于没有网络的电脑：解压文件，然后打开 index.html 页面。
download-for-zim = 用于 Kiwix：在手机、电脑或学校服务器上离线浏览整个网站。
download-for-scorm = 用于 Moodle 和几乎所有学习平台：记住学到哪里，并报告完成情况和得分。
download-for-imscc = 用于 Canvas、Open edX 等平台：页面和测验会成为你自己课程的一部分。

## For whom it is

download-reader-facilitator = 供主持人使用：时间安排、备注和解答。
download-reader-handout = 讲义：只有练习，便于复印。
download-reader-key = 练习的解答。
download-reader-checklists = 检查清单和模板，每页一份。
download-reader-poster = 一张可以贴在墙上的海报。
download-reader-certificate = 给参加者的证书。
download-reader-bilingual = 两种语言并排对照。
download-reader-slides = 用于放映的幻灯片。

## Each file

download-check = 校验文件
