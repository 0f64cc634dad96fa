# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Not
block-tip = Öneri
block-important = Önemli
block-warning = Uyarı
block-caution = Dikkat
block-objectives = Hedefler
block-questions = Sorular
block-keypoints = Ana noktalar
block-prerequisites = Başlamadan önce
block-exercise = Alıştırma
block-hint = İpucu
block-solution = Çözüm
block-discussion = Tartışma
block-checklist = Kontrol listesi
block-facilitator = Kolaylaştırıcılar için
block-details = Ayrıntılar
block-example = Örnek
block-case-study = Örnek olay
block-quote = Alıntı
block-quiz = Kendinizi sınayın
block-tabs = Durumunuzu seçin
block-print-only = Basılı sürümde
block-screen-only = Ekranda
exercise-number = Alıştırma { $number }

## Quiz

show-answer = Yanıtı göster
hide-answer = Yanıtı gizle
correct = Doğru
incorrect = Doğru değil
quiz-one = Bir yanıt seçin.
quiz-several = Doğru yanıtların hepsini seçin.

## Footnotes and links

footnotes = Dipnotlar
back-to-text = Metne dön
link-to-section = Bu bölümün bağlantısı

## Pictures

picture = Görsel
picture-credit = “{ $title }”, { $author }, { $license }
picture-credit-public-domain = “{ $title }”, { $author }, kamu malı

## Code

copy-code = Kopyala
code-copied = Kopyalandı
