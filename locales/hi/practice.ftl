# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Quizzes

quiz-order = इन्हें सही क्रम में रखें।
quiz-text = अपना उत्तर लिखें, फिर मिलाएँ।
quiz-own-answer = आपका उत्तर
quiz-check = मेरा उत्तर जाँचें
quiz-compare = नमूना उत्तर से मिलाएँ
quiz-again = फिर से कोशिश करें
quiz-nothing = पहले कोई उत्तर चुनें।
quiz-right = सही है।
quiz-wrong = सही नहीं है। फिर से देखें।
quiz-partly = कुछ हद तक सही। फिर से देखें।
quiz-model = एक अच्छा उत्तर
quiz-judge = क्या आपके उत्तर में यह बात थी?
quiz-judge-yes = हाँ
quiz-judge-no = अभी नहीं
quiz-up = ऊपर ले जाएँ: { $item }
quiz-down = नीचे ले जाएँ: { $item }
quiz-moved = { $item }: { $count } में से स्थान { $place }
quiz-score = इस पृष्ठ पर आपका परिणाम: { $count } में से { $right }
quiz-clear = सभी उत्तर हटाएँ

## Checklists

checklist-progress = { $count } में से { $done } पूरे
checklist-clear = सभी निशान हटाएँ

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] अकेले
        [2] जोड़ियों में
       *[other] { $size } लोगों के समूहों में
    }
setting-groups = { $from } से { $to } लोगों के समूहों में

## Terms of the glossary

term-in-glossary = शब्दावली में
