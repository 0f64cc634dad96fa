# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = Bu sahifaning { $percent }% qismi tarjima qilingan (asl tili: { $source }).
translation-outdated =
    { $count ->
        [one] Bitta qismi eskirgan va belgilab qoʻyilgan.
       *[other] { $count } ta qismi eskirgan va belgilab qoʻyilgan.
    }
translation-missing =
    { $count ->
        [one] Bitta qismi hali tarjima qilinmagan ({ $source }).
       *[other] { $count } ta qismi hali tarjima qilinmagan ({ $source }).
    }
translation-review = Hammasi ham tekshirib chiqilgan emas.
translation-original = Asl sahifani oʻqish
translation-help = Tarjimaga yordam berish

## Below a paragraph whose original has changed

translation-changed = Asl matn oʻzgargan

## In print

translation-legend = Hoshiyadagi chiziq eskirgan joyni bildiradi: tarjimadan keyin asl matn oʻzgargan.
