# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

search-all = Tudo de A a Z
search-without-script = A pesquisa precisa de JavaScript. Aqui está tudo por ordem alfabética.
search-letters = Letras
search-kind = Tipo
search-any = Tudo
search-count = Resultados: { $n }
search-none = Nada encontrado para “{ $query }”. Tente com menos palavras ou com outras.
search-all-results = Todos os resultados, com filtros
search-more = Mostrar mais
search-loading = Pesquisando…
search-keys = ↑ ↓ escolher · Enter abrir · Esc fechar
