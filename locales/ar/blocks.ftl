# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = ملاحظة
block-tip = نصيحة
block-important = مهم
block-warning = تحذير
block-caution = انتبه
block-objectives = الأهداف
block-questions = أسئلة
block-keypoints = النقاط الأساسية
block-prerequisites = قبل أن تبدأ
block-exercise = تمرين
block-hint = تلميح
block-solution = الحل
block-discussion = نقاش
block-checklist = قائمة تحقق
block-facilitator = للميسّر
block-details = تفاصيل
block-example = مثال
block-case-study = دراسة حالة
block-quote = اقتباس
block-quiz = اختبر نفسك
block-tabs = اختر حالتك
block-print-only = في النسخة المطبوعة
block-screen-only = على الشاشة
exercise-number = تمرين { $number }

## Quiz

show-answer = أظهر الإجابة
hide-answer = أخفِ الإجابة
correct = صحيح
incorrect = غير صحيح
quiz-one = اختر إجابة واحدة.
quiz-several = اختر كل الإجابات الصحيحة.

## Footnotes and links

footnotes = الحواشي
back-to-text = العودة إلى النص
link-to-section = رابط إلى هذا القسم

## Pictures

picture = صورة
picture-credit = «{ $title }»، { $author }، { $license }
picture-credit-public-domain = «{ $title }»، { $author }، ملكية عامة

## Code

copy-code = انسخ
code-copied = تم النسخ
