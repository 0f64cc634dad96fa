# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Before and after

draft-notice = Ceci est un brouillon. Seul un aperçu le montre.
scheduled-notice = Cette page sera publiée le { DATETIME($date, dateStyle: "long") }. Seul un aperçu la montre.
retired-notice = Cette page n’est plus mise à jour.
retired-successor = À lire à la place :

## Keywords

keywords = Mots-clés
keyword = Mot-clé
keyword-count =
    { $n ->
        [one] { $n } page
        [many] { $n } de pages
       *[other] { $n } pages
    }
keyword-feed = Flux de « { $keyword } »
