# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Quizzes

quiz-order = Panga kwa mpangilio sahihi.
quiz-text = Andika jibu lako, kisha linganisha.
quiz-own-answer = Jibu lako
quiz-check = Angalia jibu langu
quiz-compare = Linganisha na jibu la mfano
quiz-again = Jaribu tena
quiz-nothing = Chagua jibu kwanza.
quiz-right = Ni sahihi.
quiz-wrong = Si sahihi. Tazama tena.
quiz-partly = Sehemu ni sahihi. Tazama tena.
quiz-model = Jibu zuri
quiz-judge = Je, jibu lako lilisema hivi?
quiz-judge-yes = Ndiyo
quiz-judge-no = Bado
quiz-up = Sogeza juu: { $item }
quiz-down = Sogeza chini: { $item }
quiz-moved = { $item }: nafasi ya { $place } kati ya { $count }
quiz-score = Alama zako kwenye ukurasa huu: { $right } kati ya { $count }
quiz-clear = Futa majibu yote

## Checklists

checklist-progress = { $done } kati ya { $count } vimekamilika
checklist-clear = Ondoa alama zote

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] peke yako
        [2] wawili wawili
       *[other] vikundi vya watu { $size }
    }
setting-groups = vikundi vya watu { $from } hadi { $to }

## Terms of the glossary

term-in-glossary = Kwenye faharasa
