# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Facts

time = সময়
lesson-minutes = { DURATION($n) }
teaching = পাঠদান
exercises-time = অনুশীলন
break-time = বিরতি
wikis = প্রকল্প

## Frame

questions = প্রশ্ন
objectives = উদ্দেশ্য
objectives-intro = এই পাঠ শেষে আপনি পারবেন:
keypoints = মূল কথা
prerequisites = শুরু করার আগে
follow-up = এরপর কী করবেন
used-in = আরও যেখানে ব্যবহৃত

## Place in a course

lesson-number = { $count }টির মধ্যে { $number } নম্বর পাঠ
course-outline = কোর্সের রূপরেখা
previous-lesson = আগের পাঠ
next-lesson = পরের পাঠ
back-to-course = কোর্সে ফিরে যান
