# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Kinds

kind-page = Page
kind-lesson = Leçon
kind-course = Cours
kind-toolkit = Boîte à outils
kind-pathway = Parcours
kind-glossary = Glossaire
kind-campaign = Campagne
kind-event = Événement
kind-club = Club
kind-person = Personne
kind-organisation = Organisation
kind-research = Recherche
kind-news = Actualité
kind-faq = Questions et réponses
kind-audience = Pour qui

## Lists

list-empty = Rien ici pour l’instant.
entries-count =
    { $n ->
        [one] { $n } élément
        [many] { $n } d’éléments
       *[other] { $n } éléments
    }
lessons-count =
    { $n ->
        [one] { $n } leçon
        [many] { $n } de leçons
       *[other] { $n } leçons
    }

## Level: how much must be known before

level = Niveau
level-beginner = Débutant
level-intermediate = Intermédiaire
level-advanced = Avancé

## Audience: for whom it is

audience = Pour qui
audience-new-contributors = Nouveaux contributeurs
audience-experienced-contributors = Contributeurs expérimentés
audience-museums-libraries-archives = Musées, bibliothèques et archives
audience-educators = Enseignants
audience-students = Élèves et étudiants
audience-researchers = Chercheurs
audience-organisations = Organisations
audience-organisers = Organisateurs
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = État
status-draft = Brouillon
status-pre-alpha = Première version
status-alpha = Testé par ses auteurs
status-beta = Testé par d’autres
status-stable = Prêt à l’emploi
status-retired = N’est plus mis à jour
last-tested = Dernier test le { DATETIME($date, dateStyle: "long") }
