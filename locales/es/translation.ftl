# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = El { $percent } % de esta página está traducido (idioma original: { $source }).
translation-outdated =
    { $count ->
        [one] Hay { $count } parte desactualizada y señalada.
        [many] Hay { $count } de partes desactualizadas y señaladas.
       *[other] Hay { $count } partes desactualizadas y señaladas.
    }
translation-missing =
    { $count ->
        [one] Queda { $count } parte sin traducir ({ $source }).
        [many] Quedan { $count } de partes sin traducir ({ $source }).
       *[other] Quedan { $count } partes sin traducir ({ $source }).
    }
translation-review = Aún no se ha revisado todo.
translation-original = Leer el original
translation-help = Ayuda a traducir

## Below a paragraph whose original has changed

translation-changed = El original ha cambiado

## In print

translation-legend = Una línea en el margen señala lo que está desactualizado: el original ha cambiado desde la traducción.
