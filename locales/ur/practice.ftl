# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Quizzes

quiz-order = انہیں درست ترتیب میں رکھیں۔
quiz-text = اپنا جواب لکھیں، پھر موازنہ کریں۔
quiz-own-answer = آپ کا جواب
quiz-check = میرا جواب جانچیں
quiz-compare = نمونے کے جواب سے موازنہ کریں
quiz-again = دوبارہ کوشش کریں
quiz-nothing = پہلے کوئی جواب منتخب کریں۔
quiz-right = درست ہے۔
quiz-wrong = درست نہیں۔ دوبارہ دیکھیں۔
quiz-partly = جزوی طور پر درست۔ دوبارہ دیکھیں۔
quiz-model = ایک اچھا جواب
quiz-judge = کیا آپ کے جواب میں یہ بات تھی؟
quiz-judge-yes = ہاں
quiz-judge-no = ابھی نہیں
quiz-up = اوپر لے جائیں: { $item }
quiz-down = نیچے لے جائیں: { $item }
quiz-moved = { $item }: مقام { $place } از { $count }
quiz-score = اس صفحے پر آپ کا نتیجہ: { $count } میں سے { $right }
quiz-clear = تمام جوابات صاف کریں

## Checklists

checklist-progress = { $count } میں سے { $done } مکمل
checklist-clear = تمام نشان ہٹائیں

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] اکیلے
        [2] جوڑیوں میں
       *[other] { $size } افراد کے گروہ
    }
setting-groups = { $from } سے { $to } افراد کے گروہ

## Terms of the glossary

term-in-glossary = فرہنگ میں
