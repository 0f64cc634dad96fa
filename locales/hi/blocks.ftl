# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = टिप्पणी
block-tip = सुझाव
block-important = महत्वपूर्ण
block-warning = चेतावनी
block-caution = सावधान
block-objectives = उद्देश्य
block-questions = प्रश्न
block-keypoints = मुख्य बातें
block-prerequisites = शुरू करने से पहले
block-exercise = अभ्यास
block-hint = संकेत
block-solution = हल
block-discussion = चर्चा
block-checklist = जाँच-सूची
block-facilitator = प्रशिक्षकों के लिए
block-details = विवरण
block-example = उदाहरण
block-case-study = केस स्टडी
block-quote = उद्धरण
block-quiz = स्वयं को परखें
block-tabs = अपनी स्थिति चुनें
block-print-only = मुद्रित रूप में
block-screen-only = स्क्रीन पर
exercise-number = अभ्यास { $number }

## Quiz

show-answer = उत्तर दिखाएँ
hide-answer = उत्तर छिपाएँ
correct = सही
incorrect = सही नहीं
quiz-one = एक उत्तर चुनें।
quiz-several = सभी सही उत्तर चुनें।

## Footnotes and links

footnotes = पाद-टिप्पणियाँ
back-to-text = मूल स्थान पर वापस जाएँ
link-to-section = इस अनुभाग की कड़ी

## Pictures

picture = चित्र
picture-credit = “{ $title }”, { $author }, { $license }
picture-credit-public-domain = “{ $title }”, { $author }, सार्वजनिक डोमेन

## Code

copy-code = कॉपी करें
code-copied = कॉपी किया गया
