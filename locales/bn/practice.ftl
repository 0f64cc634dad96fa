# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Quizzes

quiz-order = এগুলো সঠিক ক্রমে সাজান।
quiz-text = আপনার উত্তর লিখুন, তারপর মিলিয়ে দেখুন।
quiz-own-answer = আপনার উত্তর
quiz-check = উত্তর যাচাই করুন
quiz-compare = নমুনা উত্তরের সঙ্গে মেলান
quiz-again = আবার চেষ্টা করুন
quiz-nothing = আগে একটি উত্তর বেছে নিন।
quiz-right = ঠিক হয়েছে।
quiz-wrong = ঠিক হয়নি। আবার দেখুন।
quiz-partly = আংশিক ঠিক। আবার দেখুন।
quiz-model = একটি ভালো উত্তর
quiz-judge = আপনার উত্তরে কি এটি ছিল?
quiz-judge-yes = হ্যাঁ
quiz-judge-no = এখনো না
quiz-up = ওপরে নিন: { $item }
quiz-down = নিচে নিন: { $item }
quiz-moved = { $item }: { $count }টির মধ্যে { $place } নম্বর স্থানে
quiz-score = এই পৃষ্ঠায় আপনার ফল: { $count }টির মধ্যে { $right }টি
quiz-clear = সব উত্তর মুছুন

## Checklists

checklist-progress = { $count }টির মধ্যে { $done }টি হয়েছে
checklist-clear = সব টিক তুলে দিন

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] একা
        [2] জোড়ায়
       *[other] { $size } জনের দলে
    }
setting-groups = { $from } থেকে { $to } জনের দলে

## Terms of the glossary

term-in-glossary = শব্দকোষে দেখুন
