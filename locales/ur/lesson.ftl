# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Facts

time = وقت
lesson-minutes = { DURATION($n) }
teaching = تدریس
exercises-time = مشقیں
break-time = وقفہ
wikis = منصوبے

## Frame

questions = سوالات
objectives = مقاصد
objectives-intro = اس سبق کے بعد آپ یہ کر سکیں گے:
keypoints = اہم نکات
prerequisites = شروع کرنے سے پہلے
follow-up = اس کے بعد کیا کریں
used-in = یہاں بھی مستعمل

## Place in a course

lesson-number = سبق { $number }، کل { $count }
course-outline = کورس کا خاکہ
previous-lesson = پچھلا سبق
next-lesson = اگلا سبق
back-to-course = کورس پر واپس جائیں
