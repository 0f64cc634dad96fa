# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Facts

time = الوقت
lesson-minutes = { DURATION($n) }
teaching = الشرح
exercises-time = التمارين
break-time = الاستراحة
wikis = المشاريع

## Frame

questions = أسئلة
objectives = الأهداف
objectives-intro = بعد هذا الدرس ستكون قادرًا على:
keypoints = النقاط الأساسية
prerequisites = قبل أن تبدأ
follow-up = ماذا بعد
used-in = يُستخدم أيضًا في

## Place in a course

lesson-number = الدرس { $number } من { $count }
course-outline = مخطط الدورة
previous-lesson = الدرس السابق
next-lesson = الدرس التالي
back-to-course = العودة إلى الدورة
