# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Al día
translating-review = Por revisar
translating-outdated = Desactualizado
translating-missing = Sin traducir

## The page of the site about its translations

translations-title = Traducciones
translations-lead = Qué está traducido, qué está desactualizado y qué ayudaría más a quienes aprenden.
translations-all = Todos los idiomas
translations-language = Idioma
translations-note = Todas las cifras son palabras del original.
translations-percent = { $percent } %
translations-number = { $count }
translations-next = Qué hacer ahora
translations-next-lead = Primero va lo que esperan más cursos e itinerarios.
translations-nothing = Todo está traducido y al día. ¡Gracias!
translations-paths = Cursos e itinerarios que lo incluyen: { $count }
translations-kinds = Todas las páginas
translations-other = Otras páginas
translations-pages = Páginas: { $count }
translations-thanks = Gracias a
translations-data = Las cifras como datos (JSON)

## What to do with a page

task-update = Partes por actualizar: { $parts }
task-finish = Palabras que faltan: { $words }
task-review = Partes por revisar: { $parts }
task-record = Registrar de qué texto se tradujo
task-translate = Palabras por traducir: { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Traducir al idioma: { $language }
desk-page-title = Traducir: { $title }
desk-percent = { $percent } % al día
desk-left = Partes pendientes: { $count }
desk-finish = Empezadas
desk-record = Sin registro
desk-list = Todas las páginas
desk-show = Ver la página
desk-next = Siguiente pendiente
desk-previous = Pendiente anterior
desk-keys = Alt + ↓ y Alt + ↑ llevan a la parte pendiente siguiente y a la anterior.
desk-go-on = Seguir con:
desk-original = Original
desk-translation = Traducción
desk-change = Qué cambió en el original
desk-memory = Traducido antes
desk-alike = { $percent } % de parecido
desk-terms = Términos
desk-edit = Editar esta línea
desk-edit-line = Editar esta línea: { $file }, { $line }
desk-foreign = Los lectores lo ven en este idioma: { $language }.
desk-begin = Nadie ha empezado todavía. Esta orden crea el archivo:
desk-adopt = Aún no se sabe de qué texto se tradujo. Esta orden crea el registro:
