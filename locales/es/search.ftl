# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

search-all = Todo de la A a la Z
search-without-script = La búsqueda necesita JavaScript. Aquí está todo por orden alfabético.
search-letters = Letras
search-kind = Tipo
search-any = Todo
search-count = Resultados: { $n }
search-none = No se ha encontrado nada para «{ $query }». Pruebe con menos palabras o con otras.
search-all-results = Todos los resultados, con filtros
search-more = Mostrar más
search-loading = Buscando…
search-keys = ↑ ↓ elegir · Intro abrir · Esc cerrar
