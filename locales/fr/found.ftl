# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Citing and reusing

cite-title = Citer et réutiliser
cite-this = Citer cette page
cite-publication = Citer cette publication
cite-reuse = Réutiliser avec attribution
cite-reuse-how = Copiez l’une de ces lignes là où vous utilisez l’œuvre et indiquez ce que vous avez modifié.
cite-attribution = « { $title } » par { $authors }, { $site }, { $license }
cite-as-text = Texte brut
cite-as-html = HTML
cite-as-wikitext = Wikitexte
cite-copy = Copier
cite-copied = Copié

## Calendars

calendar-add = Ajouter à l’agenda
calendar-subscribe = S’abonner à l’agenda
event-packs = À emporter

## Maps and mentors

map-title = Sur la carte
map-source = Carte : Natural Earth, domaine public
mentors-title = Mentors par langue et par sujet
facet-topic = Sujet
