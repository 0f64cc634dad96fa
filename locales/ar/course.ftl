# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Courses

start-course = ابدأ الدورة
course-length =
    { $lessons ->
        [zero] لا دروس، { DURATION($minutes) }
        [one] درس واحد، { DURATION($minutes) }
        [two] درسان، { DURATION($minutes) }
        [few] { $lessons } دروس، { DURATION($minutes) }
        [many] { $lessons } درسًا، { DURATION($minutes) }
       *[other] { $lessons } درس، { DURATION($minutes) }
    }

## Toolkits

phases = خطوة بخطوة
phase-before = قبل
phase-during = أثناء
phase-after = بعد
duration = المدة
roles = الأدوار
checklists = قوائم التحقق
templates = نماذج جاهزة
case-studies = دراسات حالة
budget = ورقة الميزانية
budget-what = البند
budget-planned = المبلغ المخطط
budget-real = المبلغ الفعلي
budget-without-money = بلا مال
budget-reserve = احتياطي، { PERCENT($share) }
budget-sum = المجموع

## Files to take away

downloads = خذها معك
download-pdf = نزّل ملف PDF
download-epub = نزّل ملف EPUB
download-facts =
    { $pages ->
        [zero] لا صفحات، { BYTES($size) }
        [one] صفحة واحدة، { BYTES($size) }
        [two] صفحتان، { BYTES($size) }
        [few] { $pages } صفحات، { BYTES($size) }
        [many] { $pages } صفحة، { BYTES($size) }
       *[other] { $pages } صفحة، { BYTES($size) }
    }
download-later = يُنشأ ملف PDF عند فتحه.
