# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

search-all = Tout de A à Z
search-without-script = La recherche a besoin de JavaScript. Voici tout par ordre alphabétique.
search-letters = Lettres
search-kind = Type
search-any = Tout
search-count = Résultats : { $n }
search-none = Rien trouvé pour « { $query } ». Essayez avec moins de mots ou d’autres mots.
search-all-results = Tous les résultats, avec des filtres
search-more = Afficher plus
search-loading = Recherche…
search-keys = ↑ ↓ choisir · Entrée ouvrir · Échap fermer
