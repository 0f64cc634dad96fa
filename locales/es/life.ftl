# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Before and after

draft-notice = Esto es un borrador. Solo se ve en la vista previa.
scheduled-notice = Esta página se publicará el { DATETIME($date, dateStyle: "long") }. Por ahora solo se ve en la vista previa.
retired-notice = Esta página ya no se actualiza.
retired-successor = Lee en su lugar:

## Keywords

keywords = Palabras clave
keyword = Palabra clave
keyword-count =
    { $n ->
        [one] { $n } página
        [many] { $n } de páginas
       *[other] { $n } páginas
    }
keyword-feed = Canal de «{ $keyword }»
