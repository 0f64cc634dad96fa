# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Courses

start-course = Commencer le cours
course-length =
    { $lessons ->
        [one] { $lessons } leçon, { DURATION($minutes) }
        [many] { $lessons } de leçons, { DURATION($minutes) }
       *[other] { $lessons } leçons, { DURATION($minutes) }
    }

## Toolkits

phases = Étape par étape
phase-before = Avant
phase-during = Pendant
phase-after = Après
duration = Durée
roles = Rôles
checklists = Listes de vérification
templates = Modèles
case-studies = Études de cas
budget = Feuille de budget
budget-what = Quoi
budget-planned = Montant prévu
budget-real = Montant réel
budget-without-money = Sans argent
budget-reserve = Réserve, { PERCENT($share) }
budget-sum = Total

## Files to take away

downloads = À emporter avec vous
download-pdf = Télécharger le PDF
download-epub = Télécharger le EPUB
download-facts =
    { $pages ->
        [one] { $pages } page, { BYTES($size) }
        [many] { $pages } de pages, { BYTES($size) }
       *[other] { $pages } pages, { BYTES($size) }
    }
download-later = Le PDF est créé au moment où vous l’ouvrez.
