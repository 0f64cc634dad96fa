# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## The page

downloads-page = Téléchargements
downloads-lead = Tout ce qui se trouve ici peut être conservé, imprimé et transmis gratuitement. La version la plus récente est toujours à la même adresse.
downloads-which = Quel fichier me convient ?
downloads-whole = Le site entier
downloads-all = Tous les téléchargements
downloads-catalogue = Tous les téléchargements pour les programmes (JSON)

## What each form is for

download-for-pdf = Pour le papier, ou pour lire tel que ce sera imprimé.
download-for-epub = Pour téléphones et liseuses : le texte s’adapte à l’écran.
download-for-zip = Pour un ordinateur sans réseau : décompressez le fichier et ouvrez la page index.html.
download-for-zim = Pour Kiwix : le site entier sur un téléphone, un ordinateur ou le serveur d’une école, sans réseau.
download-for-scorm = Pour Moodle et presque toutes les plateformes d’apprentissage : il retient où l’on s’est arrêté, et transmet ce qui est fait et le score.
download-for-imscc = Pour Canvas, Open edX et d’autres : pages et quiz deviennent une partie de votre propre cours.

## For whom it is

download-reader-facilitator = Pour l’animation : déroulé minuté, notes et solutions.
download-reader-handout = Polycopié : les exercices seuls, à photocopier.
download-reader-key = Les solutions des exercices.
download-reader-checklists = Listes de contrôle et modèles, un par page.
download-reader-poster = Une affiche à mettre au mur.
download-reader-certificate = Des attestations pour les personnes qui ont participé.
download-reader-bilingual = Deux langues côte à côte.
download-reader-slides = Diapositives à projeter.

## Each file

download-check = Vérifier le fichier
