# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Güncel
translating-review = Gözden geçirilecek
translating-outdated = Güncel değil
translating-missing = Çevrilmedi

## The page of the site about its translations

translations-title = Çeviriler
translations-lead = Neler çevrildi, neler güncelliğini yitirdi ve öğrenenlere en çok ne yardımcı olur.
translations-all = Tüm diller
translations-language = Dil
translations-note = Tüm sayılar özgün metnin sözcüklerini sayar.
translations-percent = %{ $percent }
translations-number = { $count }
translations-next = Sırada ne var
translations-next-lead = Önce en çok kursun ve öğrenme yolunun beklediği gelir.
translations-nothing = Her şey çevrildi ve güncel. Teşekkürler!
translations-paths = { $count } kurs ve öğrenme yolunda yer alır
translations-kinds = Tüm sayfalar
translations-other = Diğer sayfalar
translations-pages = { $count } sayfa
translations-thanks = Teşekkür ederiz
translations-data = Aynı sayılar veri olarak (JSON)

## What to do with a page

task-update = { $parts } bölümü güncelleyin
task-finish = Kalan { $words } sözcüğü çevirin
task-review = { $parts } bölümü gözden geçirin
task-record = Hangi metinden çevrildiğini kaydedin
task-translate = { $words } sözcük çevirin

## The translator’s view: a list of pages, and each of them beside its original

desk-title = { $language } diline çeviri
desk-page-title = Çeviri: { $title }
desk-percent = %{ $percent } güncel
desk-left = { $count } bölüm kaldı
desk-finish = Başlananlar
desk-record = Kaydı olmayanlar
desk-list = Tüm sayfalar
desk-show = Sayfayı gör
desk-next = Sıradaki iş
desk-previous = Önceki iş
desk-keys = Alt + ↓ ve Alt + ↑ yapılacak sonraki ve önceki bölüme götürür.
desk-go-on = Şununla sürdürün:
desk-original = Özgün metin
desk-translation = Çeviri
desk-change = Özgün metinde ne değişti
desk-memory = Daha önce çevrilenler
desk-alike = %{ $percent } benzer
desk-terms = Terimler
desk-edit = Bu satırı düzenle
desk-edit-line = Bu satırı düzenle: { $file }, { $line }
desk-foreign = Okurlar bunu { $language } dilinde görür.
desk-begin = Henüz kimse başlamadı. Bu komut dosyayı oluşturur:
desk-adopt = Bunun hangi metinden çevrildiği henüz bilinmiyor. Bu komut kaydı oluşturur:
