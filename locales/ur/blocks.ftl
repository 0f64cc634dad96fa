# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = نوٹ
block-tip = مشورہ
block-important = اہم
block-warning = انتباہ
block-caution = خبردار
block-objectives = مقاصد
block-questions = سوالات
block-keypoints = اہم نکات
block-prerequisites = شروع کرنے سے پہلے
block-exercise = مشق
block-hint = اشارہ
block-solution = حل
block-discussion = تبادلۂ خیال
block-checklist = جانچ فہرست
block-facilitator = سہولت کاروں کے لیے
block-details = تفصیلات
block-example = مثال
block-case-study = عملی مثال کا مطالعہ
block-quote = اقتباس
block-quiz = خود کو جانچیں
block-tabs = اپنی صورتِ حال منتخب کریں
block-print-only = طباعت میں
block-screen-only = اسکرین پر
exercise-number = مشق { $number }

## Quiz

show-answer = جواب دکھائیں
hide-answer = جواب چھپائیں
correct = درست
incorrect = درست نہیں
quiz-one = ایک جواب منتخب کریں۔
quiz-several = تمام درست جوابات منتخب کریں۔

## Footnotes and links

footnotes = حواشی
back-to-text = متن پر واپس جائیں
link-to-section = اس قطعے کا ربط

## Pictures

picture = تصویر
picture-credit = ”{ $title }“ از { $author }، { $license }
picture-credit-public-domain = ”{ $title }“ از { $author }، دائرہ عام

## Code

copy-code = نقل کریں
code-copied = نقل ہو گیا
