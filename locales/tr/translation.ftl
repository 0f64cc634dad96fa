# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = Bu sayfanın %{ $percent } kadarı { $source } dilinden çevrildi.
translation-outdated =
    { $count ->
        [one] Bir bölüm güncel değil, işaretlendi.
       *[other] { $count } bölüm güncel değil, işaretlendi.
    }
translation-missing =
    { $count ->
        [one] Bir bölüm hâlâ { $source } dilinde.
       *[other] { $count } bölüm hâlâ { $source } dilinde.
    }
translation-review = Çevirinin tamamı henüz gözden geçirilmedi.
translation-original = Özgün sayfayı oku
translation-help = Çeviriye yardım et

## Below a paragraph whose original has changed

translation-changed = Özgün metin değişti

## In print

translation-legend = Kenardaki çizgi güncel olmayan yeri gösterir: özgün metin çeviriden sonra değişti.
