# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Courses

start-course = কোর্স শুরু করুন
course-length = { $lessons }টি পাঠ, { DURATION($minutes) }

## Toolkits

phases = ধাপে ধাপে
phase-before = আগে
phase-during = চলাকালে
phase-after = পরে
duration = সময়কাল
roles = ভূমিকা
checklists = যাচাই তালিকা
templates = নমুনা
case-studies = বাস্তব অভিজ্ঞতা
budget = বাজেটের পাতা
budget-what = কী
budget-planned = পরিকল্পিত খরচ
budget-real = আসল খরচ
budget-without-money = টাকা ছাড়া
budget-reserve = হাতে রাখা, { PERCENT($share) }
budget-sum = মোট

## Files to take away

downloads = সঙ্গে নিয়ে যান
download-pdf = পিডিএফ নামান
download-epub = ইপাব (EPUB) নামান
download-facts = { $pages } পৃষ্ঠা, { BYTES($size) }
download-later = খোলার সময় পিডিএফ তৈরি হয়।
