# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Citar y reutilizar
cite-this = Citar esta página
cite-publication = Citar esta publicación
cite-reuse = Reutilizar con atribución
cite-reuse-how = Copia una de estas líneas donde uses la obra e indica qué has cambiado.
cite-attribution = «{ $title }», de { $authors }, { $site }, { $license }
cite-as-text = Texto sin formato
cite-as-html = HTML
cite-as-wikitext = Wikitexto
cite-copy = Copiar
cite-copied = Copiado

## Calendars

calendar-add = Añadir al calendario
calendar-subscribe = Suscribirse al calendario
event-packs = Para llevar

## Maps and mentors

map-title = En el mapa
map-source = Mapa: Natural Earth, dominio público
mentors-title = Mentores por idioma y tema
facet-topic = Tema
