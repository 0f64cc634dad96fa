# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Parcours
kinds-course = Cours
kinds-lesson = Leçons
kinds-toolkit = Boîtes à outils
kinds-event = Événements
kinds-campaign = Campagnes
kinds-club = Clubs
kinds-research = Recherche
kinds-faq = Questions et réponses
kinds-news = Actualités

## Facts: labels in the list under a title

fact-when = Quand
fact-period = Période
fact-mode = Comment
fact-place = Où
fact-languages = Langues
fact-countries = Pays
fact-cost = Coût
fact-places = Places
fact-deadline = Inscription jusqu’au
fact-organisers = Organisation
fact-jury = Jury
fact-edition = Édition
fact-hashtag = Mot-dièse
fact-website = Site web
fact-dashboard = Tableau de bord
fact-contact = Contact
fact-institution = Accueilli par
fact-leads = Animation
fact-mentors = Mentorat
fact-member-of = Fait partie de
fact-founded = Fondation
fact-since = Avec nous depuis
fact-user-name = Nom d’utilisateur
fact-mentoring = Domaines de mentorat
fact-availability = Disponibilité pour de nouvelles personnes
fact-mentoring-languages = Langues de mentorat
fact-mentoring-contact = Demander un mentorat
fact-orcid = ORCID
fact-wikidata = Wikidata
fact-ror = ROR
fact-doi = DOI
fact-type = Type
fact-short-name = Nom abrégé
fact-authors = Auteurs
fact-year = Année
fact-published-in = Publié dans
fact-editors = Suivi assuré par
fact-related = À propos de
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = À votre heure :

## Back references: headings over what points at a page

back-used-in = Utilisée dans
back-taught-at = Enseignée pendant ces événements
back-campaign = Événements
back-facilitator = Anime des séances
back-organiser = Organise
back-mentor = Accompagne
back-lead = Anime
back-jury = Membre du jury
back-institution = Dans cet établissement
back-member = En font partie
back-editor = Assure le suivi de
back-author = A écrit
back-translator = A traduit
back-contributor = A contribué à
back-related = Dans l’actualité

## Lists with filters

filter = Filtrer
filter-any = Indifférent
filter-reset = Tout afficher
filter-count = Affichés : { $n } sur { $all }
filter-none = Rien ne correspond. Retirez un filtre.
index = Index
index-link = Par sujet, niveau et langue
listing-title = { $section } : { $value }
facet-level = Niveau
facet-audience = Pour
facet-duration = Durée
facet-language = Langue
facet-country = Pays
facet-wiki = Projet
facet-mode = Comment
facet-type = Type
facet-role = Rôle
facet-status = État
facet-year = Année
facet-area = Sujet
length-short = Jusqu’à 30 minutes
length-medium = De 30 à 60 minutes
length-long = De 1 à 3 heures
length-days = Plus de 3 heures

## Wikimedia projects

wiki-wikipedia = Wikipédia
wiki-commons = Wikimedia Commons
wiki-wikidata = Wikidata
wiki-wiktionary = Wiktionnaire
wiki-wikisource = Wikisource
wiki-wikibooks = Wikilivres
wiki-wikiquote = Wikiquote
wiki-wikivoyage = Wikivoyage
wiki-wikiversity = Wikiversité
wiki-wikinews = Wikinews
wiki-wikispecies = Wikispecies
wiki-wikifunctions = Wikifonctions
wiki-meta = Méta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Wikimedia Incubator
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Événements à venir
events-past = Événements passés
mode-online = En ligne
mode-onsite = Sur place
mode-hybrid = En ligne et sur place
event-scheduled = A lieu comme prévu
event-postponed = Reporté
event-cancelled = Annulé
event-over = terminé
event-register = S’inscrire
event-programme = Programme
event-with = Avec

## Campaigns

campaign-planned = Prévue
campaign-running = En cours
campaign-finished = Terminée
campaign-paused = Suspendue
campaign-page = Aller à la campagne
campaign-rules = Règles
campaign-prizes = Prix
campaign-results = Résultats
campaign-editions = Éditions précédentes
result-participants = Participants
result-newcomers = Nouveaux participants
result-articles = Nouveaux articles
result-improved = Articles améliorés
result-files = Fichiers
result-edits = Modifications
result-countries = Pays
result-languages = Langues
results-source = Source de ces chiffres

## Clubs

club-forming = En cours de création
club-active = Actif
club-paused = Suspendu
club-closed = Fermé
meets-weekly = Chaque { $weekday }
meets-fortnightly = Un { $weekday } sur deux
meets-first = Le premier { $weekday } du mois
meets-second = Le deuxième { $weekday } du mois
meets-third = Le troisième { $weekday } du mois
meets-fourth = Le quatrième { $weekday } du mois
meets-last = Le dernier { $weekday } du mois
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche

## People

person-author = Rédaction
person-trainer = Formation
person-translator = Traduction
person-mentor = Mentorat
person-organiser = Organisation
person-developer = Développement
person-researcher = Recherche
mentor-open = Accepte de nouvelles personnes
mentor-limited = Peu de disponibilité
mentor-closed = Pas de disponibilité pour le moment

## Organisations

organisation-museum = Musée
organisation-library = Bibliothèque
organisation-archive = Archives
organisation-gallery = Galerie
organisation-school = École
organisation-university = Université
organisation-affiliate = Affilié Wikimedia
organisation-foundation = Fondation
organisation-ngo = Association
organisation-government = Administration publique
organisation-company = Entreprise
organisation-other = Autre

## Research

research-study = Étude
research-report = Rapport
research-data-set = Jeu de données
research-thesis = Thèse
research-book = Livre
research-finding = Ce qui a été découvert
research-method = Méthode :

## Glossary

glossary-letters = Lettres
see-also = Voir aussi :

## Audiences

audience-start = Commencez ici

## Examples

example-notice = Ceci est un exemple inventé. Il montre à quoi ressemble une telle page.
example-mark = Exemple inventé
