# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = টীকা
block-tip = পরামর্শ
block-important = গুরুত্বপূর্ণ
block-warning = সতর্কতা
block-caution = সাবধান
block-objectives = উদ্দেশ্য
block-questions = প্রশ্ন
block-keypoints = মূল কথা
block-prerequisites = শুরু করার আগে
block-exercise = অনুশীলন
block-hint = ইঙ্গিত
block-solution = সমাধান
block-discussion = আলোচনা
block-checklist = যাচাই তালিকা
block-facilitator = প্রশিক্ষকের জন্য
block-details = বিস্তারিত
block-example = উদাহরণ
block-case-study = বাস্তব অভিজ্ঞতা
block-quote = উদ্ধৃতি
block-quiz = নিজেকে যাচাই করুন
block-tabs = আপনার ক্ষেত্র বেছে নিন
block-print-only = মুদ্রণে
block-screen-only = পর্দায়
exercise-number = অনুশীলন { $number }

## Quiz

show-answer = উত্তর দেখুন
hide-answer = উত্তর লুকান
correct = সঠিক
incorrect = সঠিক নয়
quiz-one = একটি উত্তর বেছে নিন।
quiz-several = সব সঠিক উত্তর বেছে নিন।

## Footnotes and links

footnotes = পাদটীকা
back-to-text = লেখায় ফিরে যান
link-to-section = এই অংশের সংযোগ

## Pictures

picture = ছবি
picture-credit = “{ $title }”, { $author }, { $license }
picture-credit-public-domain = “{ $title }”, { $author }, পাবলিক ডোমেইন

## Code

copy-code = অনুলিপি করুন
code-copied = অনুলিপি করা হয়েছে
