# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Facts

time = زمان
lesson-minutes = { DURATION($n) }
teaching = تدریس
exercises-time = تمرین‌ها
break-time = استراحت
wikis = پروژه‌ها

## Frame

questions = پرسش‌ها
objectives = هدف‌ها
objectives-intro = پس از این درس می‌توانید:
keypoints = نکته‌های کلیدی
prerequisites = پیش از شروع
follow-up = گام بعدی
used-in = کاربردهای دیگر این درس

## Place in a course

lesson-number = درس { $number } از { $count }
course-outline = سرفصل‌های دوره
previous-lesson = درس قبلی
next-lesson = درس بعدی
back-to-course = بازگشت به دوره
