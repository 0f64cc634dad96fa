# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Citar e reutilizar
cite-this = Citar esta página
cite-publication = Citar esta publicação
cite-reuse = Reutilizar com atribuição
cite-reuse-how = Copie uma destas linhas para onde usar a obra e diga o que alterou.
cite-attribution = “{ $title }”, de { $authors }, { $site }, { $license }
cite-as-text = Texto simples
cite-as-html = HTML
cite-as-wikitext = Wikitexto
cite-copy = Copiar
cite-copied = Copiado

## Calendars

calendar-add = Adicionar ao calendário
calendar-subscribe = Assinar o calendário
event-packs = Para levar

## Maps and mentors

map-title = No mapa
map-source = Mapa: Natural Earth, domínio público
mentors-title = Mentores por idioma e assunto
facet-topic = Assunto
