# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Before and after

draft-notice = Hii ni rasimu. Huonekana kwenye hakikisho tu.
scheduled-notice = Ukurasa huu utachapishwa { DATETIME($date, dateStyle: "long") }. Kwa sasa huonekana kwenye hakikisho tu.
retired-notice = Ukurasa huu hausasishwi tena.
retired-successor = Soma badala yake:

## Keywords

keywords = Maneno muhimu
keyword = Neno muhimu
keyword-count =
    { $n ->
        [one] ukurasa { $n }
       *[other] kurasa { $n }
    }
keyword-feed = Mlisho wa “{ $keyword }”
