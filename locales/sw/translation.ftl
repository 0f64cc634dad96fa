# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = Asilimia { $percent } ya ukurasa huu imetafsiriwa kutoka { $source }.
translation-outdated =
    { $count ->
        [one] Sehemu moja imepitwa na wakati na imewekewa alama.
       *[other] Sehemu { $count } zimepitwa na wakati na zimewekewa alama.
    }
translation-missing =
    { $count ->
        [one] Sehemu moja bado iko kwa { $source }.
       *[other] Sehemu { $count } bado ziko kwa { $source }.
    }
translation-review = Si sehemu zote zilizohakikiwa.
translation-original = Soma ukurasa wa asili
translation-help = Saidia kutafsiri

## Below a paragraph whose original has changed

translation-changed = Maandishi ya asili yamebadilika

## In print

translation-legend = Mstari ukingoni unaonyesha kilichopitwa na wakati: maandishi ya asili yamebadilika tangu yatafsiriwe.
