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
pack-facilitator = Guía para facilitar
pack-handout = Ejercicios
pack-key = Soluciones
pack-checklists = Listas de comprobación
pack-bilingual = En dos idiomas
pack-slides = Diapositivas
run-sheet-from-start = Desde el inicio
run-sheet-clock = Hora
run-sheet-notes = Notas
sheet-name = Nombre
sheet-date = Fecha
sheet-place = Lugar
certificate = Certificado de participación
certificate-to = Se otorga a
certificate-for = por participar en
certificate-when = Cuándo
certificate-where = Dónde
certificate-time = Duración
certificate-signature = Firma
poster-scan = Escanea el código para leer más
code-alt = Código QR que lleva a { $url }
brand-with = Junto con { $name }
