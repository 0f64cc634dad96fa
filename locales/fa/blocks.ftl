# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = نکته
block-tip = توصیه
block-important = مهم
block-warning = هشدار
block-caution = احتیاط
block-objectives = هدف‌ها
block-questions = پرسش‌ها
block-keypoints = نکته‌های کلیدی
block-prerequisites = پیش از شروع
block-exercise = تمرین
block-hint = راهنمایی
block-solution = راه‌حل
block-discussion = گفتگو
block-checklist = فهرست بررسی
block-facilitator = برای تسهیلگران
block-details = جزئیات
block-example = مثال
block-case-study = بررسی موردی
block-quote = نقل قول
block-quiz = خود را بیازمایید
block-tabs = مورد خود را انتخاب کنید
block-print-only = در نسخهٔ چاپی
block-screen-only = روی صفحهٔ نمایش
exercise-number = تمرین { $number }

## Quiz

show-answer = نمایش پاسخ
hide-answer = پنهان کردن پاسخ
correct = درست
incorrect = نادرست
quiz-one = یک پاسخ را انتخاب کنید.
quiz-several = همهٔ پاسخ‌های درست را انتخاب کنید.

## Footnotes and links

footnotes = پانویس‌ها
back-to-text = بازگشت به متن
link-to-section = پیوند به این بخش

## Pictures

picture = تصویر
picture-credit = «{ $title }»، اثر { $author }، { $license }
picture-credit-public-domain = «{ $title }»، اثر { $author }، مالکیت عمومی

## Code

copy-code = رونوشت
code-copied = رونوشت برداشته شد
