# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Courses

start-course = کورس شروع کریں
course-length =
    { $lessons ->
        [one] { $lessons } سبق، { DURATION($minutes) }
       *[other] { $lessons } اسباق، { DURATION($minutes) }
    }

## Toolkits

phases = مرحلہ بہ مرحلہ
phase-before = پہلے
phase-during = دوران
phase-after = بعد
duration = دورانیہ
roles = کردار
checklists = جانچ فہرستیں
templates = نمونے
case-studies = عملی مثالیں
budget = بجٹ کا پرچہ
budget-what = مد
budget-planned = طے شدہ رقم
budget-real = اصل رقم
budget-without-money = بغیر پیسے کے
budget-reserve = محفوظ رقم، { PERCENT($share) }
budget-sum = کل

## Files to take away

downloads = اپنے ساتھ لے جائیں
download-pdf = PDF ڈاؤن لوڈ کریں
download-epub = EPUB ڈاؤن لوڈ کریں
download-facts =
    { $pages ->
        [one] { $pages } صفحہ، { BYTES($size) }
       *[other] { $pages } صفحات، { BYTES($size) }
    }
download-later = PDF فائل کھولنے پر تیار ہوتی ہے۔
