# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = À jour
translating-review = À relire
translating-outdated = Plus à jour
translating-missing = Non traduit

## The page of the site about its translations

translations-title = Traductions
translations-lead = Ce qui est traduit, ce qui n’est plus à jour et ce qui aiderait le plus celles et ceux qui apprennent.
translations-all = Toutes les langues
translations-language = Langue
translations-note = Tous les nombres comptent des mots de l’original.
translations-percent = { $percent } %
translations-number = { $count }
translations-next = À faire maintenant
translations-next-lead = D’abord ce que le plus de cours et de parcours attendent.
translations-nothing = Tout est traduit et à jour. Merci !
translations-paths = Cours et parcours concernés : { $count }
translations-kinds = Toutes les pages
translations-other = Autres pages
translations-pages = Pages : { $count }
translations-thanks = Merci à
translations-data = Les nombres sous forme de données (JSON)

## What to do with a page

task-update = Parties à mettre à jour : { $parts }
task-finish = Mots restant à traduire : { $words }
task-review = Parties à relire : { $parts }
task-record = Noter d’après quel texte elle a été traduite
task-translate = Mots à traduire : { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Traduire dans cette langue : { $language }
desk-page-title = Traduire : { $title }
desk-percent = { $percent } % à jour
desk-left = Parties à faire : { $count }
desk-finish = Commencées
desk-record = Sans relevé
desk-list = Toutes les pages
desk-show = Voir la page
desk-next = Suivant à faire
desk-previous = Précédent à faire
desk-keys = Alt + ↓ et Alt + ↑ mènent à la partie à faire suivante et à la précédente.
desk-go-on = Continuer avec :
desk-original = Original
desk-translation = Traduction
desk-change = Ce qui a changé dans l’original
desk-memory = Traduit auparavant
desk-alike = { $percent } % de ressemblance
desk-terms = Termes
desk-edit = Modifier cette ligne
desk-edit-line = Modifier cette ligne: { $file }, { $line }
desk-foreign = Le public la lit dans cette langue : { $language }.
desk-begin = Personne n’a encore commencé. Cette commande crée le fichier :
desk-adopt = On ne sait pas encore d’après quoi ce texte a été traduit. Cette commande crée le relevé :
