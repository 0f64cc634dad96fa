# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = Переведено { $percent } % этой страницы (язык оригинала: { $source }).
translation-outdated =
    { $count ->
        [one] Устарела и отмечена { $count } часть.
        [few] Устарели и отмечены { $count } части.
        [many] Устарели и отмечены { $count } частей.
       *[other] Устарели и отмечены { $count } части.
    }
translation-missing =
    { $count ->
        [one] Пока не переведена { $count } часть ({ $source }).
        [few] Пока не переведены { $count } части ({ $source }).
        [many] Пока не переведены { $count } частей ({ $source }).
       *[other] Пока не переведены { $count } части ({ $source }).
    }
translation-review = Проверено ещё не всё.
translation-original = Читать оригинал
translation-help = Помочь с переводом

## Below a paragraph whose original has changed

translation-changed = Оригинал изменился

## In print

translation-legend = Линия на полях отмечает устаревшее: после перевода оригинал изменился.
