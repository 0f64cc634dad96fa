# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Quizzes

quiz-order = Bunları doğru sıraya koyun.
quiz-text = Yanıtınızı yazın, sonra karşılaştırın.
quiz-own-answer = Yanıtınız
quiz-check = Yanıtımı denetle
quiz-compare = Örnek yanıtla karşılaştır
quiz-again = Yeniden dene
quiz-nothing = Önce bir yanıt seçin.
quiz-right = Doğru.
quiz-wrong = Doğru değil. Bir daha bakın.
quiz-partly = Kısmen doğru. Bir daha bakın.
quiz-model = İyi bir yanıt
quiz-judge = Yanıtınızda bu var mıydı?
quiz-judge-yes = Evet
quiz-judge-no = Henüz değil
quiz-up = Yukarı taşı: { $item }
quiz-down = Aşağı taşı: { $item }
quiz-moved = { $item }: { $place }. sıra, toplam { $count }
quiz-score = Bu sayfadaki sonucunuz: { $right } / { $count }
quiz-clear = Tüm yanıtları temizle

## Checklists

checklist-progress = { $done } / { $count } tamamlandı
checklist-clear = Tüm işaretleri kaldır

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] tek başına
        [2] ikişerli
       *[other] { $size } kişilik gruplar
    }
setting-groups = { $from }–{ $to } kişilik gruplar

## Terms of the glossary

term-in-glossary = Sözlükte
