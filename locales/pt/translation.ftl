# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = { $percent }% desta página está traduzida (idioma original: { $source }).
translation-outdated =
    { $count ->
        [one] Há { $count } parte desatualizada e assinalada.
        [many] Há { $count } de partes desatualizadas e assinaladas.
       *[other] Há { $count } partes desatualizadas e assinaladas.
    }
translation-missing =
    { $count ->
        [one] Falta traduzir { $count } parte ({ $source }).
        [many] Falta traduzir { $count } de partes ({ $source }).
       *[other] Falta traduzir { $count } partes ({ $source }).
    }
translation-review = Nem tudo foi revisado.
translation-original = Ler o original
translation-help = Ajude a traduzir

## Below a paragraph whose original has changed

translation-changed = O original mudou

## In print

translation-legend = Uma linha na margem assinala o que está desatualizado: o original mudou desde a tradução.
