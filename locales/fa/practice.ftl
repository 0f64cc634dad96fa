# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Quizzes

quiz-order = این‌ها را به ترتیب درست بچینید.
quiz-text = پاسخ خود را بنویسید، سپس مقایسه کنید.
quiz-own-answer = پاسخ شما
quiz-check = پاسخم را بررسی کن
quiz-compare = مقایسه با پاسخ نمونه
quiz-again = دوباره تلاش کنید
quiz-nothing = نخست یک پاسخ برگزینید.
quiz-right = درست است.
quiz-wrong = درست نیست. دوباره نگاه کنید.
quiz-partly = بخشی درست است. دوباره نگاه کنید.
quiz-model = یک پاسخ خوب
quiz-judge = آیا پاسخ شما این را می‌گفت؟
quiz-judge-yes = بله
quiz-judge-no = هنوز نه
quiz-up = بردن به بالا: { $item }
quiz-down = بردن به پایین: { $item }
quiz-moved = { $item }: جایگاه { $place } از { $count }
quiz-score = امتیاز شما در این صفحه: { $right } از { $count }
quiz-clear = پاک کردن همهٔ پاسخ‌ها

## Checklists

checklist-progress = { $done } از { $count } انجام شد
checklist-clear = برداشتن همهٔ نشان‌ها

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] تنها
        [2] دونفره
       *[other] گروه‌های { $size } نفره
    }
setting-groups = گروه‌های { $from } تا { $to } نفره

## Terms of the glossary

term-in-glossary = در واژه‌نامه
