# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Facts

time = समय
lesson-minutes = { DURATION($n) }
teaching = शिक्षण
exercises-time = अभ्यास
break-time = विराम
wikis = परियोजनाएँ

## Frame

questions = प्रश्न
objectives = उद्देश्य
objectives-intro = इस पाठ के बाद आप ये कर सकेंगे:
keypoints = मुख्य बातें
prerequisites = शुरू करने से पहले
follow-up = आगे क्या करें
used-in = इनमें भी प्रयुक्त

## Place in a course

lesson-number = पाठ { $number }, कुल { $count }
course-outline = पाठ्यक्रम की रूपरेखा
previous-lesson = पिछला पाठ
next-lesson = अगला पाठ
back-to-course = पाठ्यक्रम पर वापस जाएँ
