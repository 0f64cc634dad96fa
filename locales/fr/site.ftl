# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Header

skip-to-content = Aller au contenu
home = Accueil
menu = Menu
close = Fermer
main-navigation = Navigation principale
search = Rechercher
    .aria-label = Rechercher sur ce site
languages = Langues
choose-language = Langue : { $language }
not-translated = pas encore traduite
colour-scheme = Thème de couleurs
colour-light = Clair
colour-dark = Sombre
colour-auto = Automatique

## Around the text

breadcrumbs = Vous êtes ici
contents = Sur cette page
previous = Précédent
next = Suivant
previous-and-next = Page précédente et page suivante
edit-page = Modifier cette page
report-problem = Signaler un problème
back-to-top = Retour en haut de la page
translate-page = Traduire cette page
last-changed = Dernière modification le { DATETIME($date, dateStyle: "long") }
fallback-notice = Cette page n’existe pas encore en { $language }. Vous la lisez en { $other }.
converted-notice = Converti automatiquement depuis : { $language }.
in-language = en { $language }
external-link = mène vers un autre site

## Credits and licence

credits = Crédits
role-authorship = Rédigé par
role-editing = Révisé par
role-translation = Traduit par
role-testing = Testé par
role-illustration = Illustré par
role-review = Relu par
role-facilitation = Animé par
role-funding = Financé par
role-maintenance = Tenu à jour par
role-infrastructure = Assistance technique de
credit-names = { LIST($names) }
license-line = Sauf mention contraire, les textes et les images peuvent être partagés sous licence <a name="license">{ $license }</a>.
license-line-plain = Sauf mention contraire, les textes et les images peuvent être partagés sous licence { $license }.
footer-navigation = À propos de ce site
published-by = Publié par { $publisher }
feed = Flux des nouvelles pages
source-texts = Textes sources

## Page not found

not-found-title = Page introuvable
not-found-text = L’adresse contient peut-être une erreur, ou la page a été déplacée. Les liens ci-dessous vous permettent de continuer.
not-found-home = Aller à la page d’accueil

## Choice of a language

chooser-enter = Lire en français

## Home page

home-courses = Cours
home-toolkits = Boîtes à outils
home-lessons = Leçons
home-audiences = Pour qui
show-all = Tout afficher
