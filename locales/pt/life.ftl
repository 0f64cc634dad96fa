# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Before and after

draft-notice = Isto é um rascunho. Só aparece na prévia.
scheduled-notice = Esta página será publicada em { DATETIME($date, dateStyle: "long") }. Por enquanto só aparece na prévia.
retired-notice = Esta página não é mais atualizada.
retired-successor = Leia em vez dela:

## Keywords

keywords = Palavras-chave
keyword = Palavra-chave
keyword-count =
    { $n ->
        [one] { $n } página
        [many] { $n } de páginas
       *[other] { $n } páginas
    }
keyword-feed = Feed de “{ $keyword }”
