# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Quizzes

quiz-order = Toʻgʻri tartibga keltiring.
quiz-text = Javobingizni yozing, soʻng solishtiring.
quiz-own-answer = Sizning javobingiz
quiz-check = Javobni tekshirish
quiz-compare = Namunaviy javob bilan solishtirish
quiz-again = Yana urinib koʻrish
quiz-nothing = Avval javobni tanlang.
quiz-right = Toʻgʻri.
quiz-wrong = Notoʻgʻri. Yana bir bor qarang.
quiz-partly = Qisman toʻgʻri. Yana bir bor qarang.
quiz-model = Yaxshi javob
quiz-judge = Javobingizda shu fikr bormidi?
quiz-judge-yes = Ha
quiz-judge-no = Hali yoʻq
quiz-up = Yuqoriga surish: { $item }
quiz-down = Pastga surish: { $item }
quiz-moved = { $item }: { $place }-oʻrin (jami { $count } ta)
quiz-score = Bu sahifadagi natijangiz: { $count } tadan { $right } ta
quiz-clear = Barcha javoblarni tozalash

## Checklists

checklist-progress = { $count } tadan { $done } tasi bajarildi
checklist-clear = Barcha belgilarni olib tashlash

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] yakka tartibda
        [2] juft-juft
       *[other] { $size } kishilik guruhlarda
    }
setting-groups = { $from }–{ $to } kishilik guruhlarda

## Terms of the glossary

term-in-glossary = Lugʻatda
