# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Quizzes

quiz-order = رتّب ما يلي ترتيبًا صحيحًا.
quiz-text = اكتب إجابتك ثم قارنها.
quiz-own-answer = إجابتك
quiz-check = تحقق من إجابتي
quiz-compare = قارن بالإجابة النموذجية
quiz-again = حاول مرة أخرى
quiz-nothing = اختر إجابة أولًا.
quiz-right = إجابة صحيحة.
quiz-wrong = ليست صحيحة. انظر مرة أخرى.
quiz-partly = صحيحة جزئيًا. انظر مرة أخرى.
quiz-model = إجابة جيدة
quiz-judge = هل تضمنت إجابتك هذا؟
quiz-judge-yes = نعم
quiz-judge-no = ليس بعد
quiz-up = انقل إلى أعلى: { $item }
quiz-down = انقل إلى أسفل: { $item }
quiz-moved = { $item }: الموضع { $place } من { $count }
quiz-score = نتيجتك في هذه الصفحة: { $right } من { $count }
quiz-clear = امسح كل الإجابات

## Checklists

checklist-progress = أُنجز { $done } من { $count }
checklist-clear = ألغِ كل العلامات

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [zero] مجموعات من { $size } شخص
        [one] فرديًا
        [two] ثنائيًا
        [few] مجموعات من { $size } أشخاص
        [many] مجموعات من { $size } شخصًا
       *[other] مجموعات من { $size } شخص
    }
setting-groups = مجموعات من { $from } إلى { $to }

## Terms of the glossary

term-in-glossary = في المسرد
