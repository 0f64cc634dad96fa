# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

table-of-contents = Índice
chapter-lesson = Lección { $number }
solutions = Soluciones
solution-on-page = Solución en la página { $page }
notes = Notas
glossary = Glosario
picture-credits = Créditos de las imágenes
imprint = Acerca de este cuaderno
license-page = Puedes copiar, compartir y adaptar este cuaderno, incluso con fines comerciales, según los términos de la licencia { $license } ({ $url }). Menciona a los autores, enlaza la licencia e indica los cambios que hayas hecho.
license-page-plain = Puedes copiar, compartir y adaptar este cuaderno según los términos de la licencia { $license }. Menciona a los autores e indica los cambios que hayas hecho.
printed-from = Impreso desde { $url }
read-online = Leer en línea
version-date = Versión del { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Aún sin traducir; el texto sigue en { $language }.
introduction = Introducción
