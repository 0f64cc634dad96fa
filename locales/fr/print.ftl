# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

table-of-contents = Sommaire
chapter-lesson = Leçon { $number }
solutions = Solutions
solution-on-page = Solution à la page { $page }
notes = Notes
glossary = Glossaire
picture-credits = Crédits des images
imprint = À propos de ce recueil
license-page = Vous pouvez copier, partager et adapter ce recueil, y compris à des fins commerciales, selon les termes de la licence { $license } ({ $url }). Citez les auteurs, ajoutez un lien vers la licence et indiquez les modifications que vous avez apportées.
license-page-plain = Vous pouvez copier, partager et adapter ce recueil selon les termes de la licence { $license }. Citez les auteurs et indiquez les modifications que vous avez apportées.
printed-from = Imprimé depuis { $url }
read-online = Lire en ligne
version-date = Version du { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Pas encore traduit ; le texte suit en { $language }.
introduction = Introduction
pack-facilitator = Guide de l’animateur
pack-handout = Exercices
pack-key = Solutions
pack-checklists = Listes de contrôle
pack-bilingual = En deux langues
pack-slides = Diapositives
run-sheet-from-start = Depuis le début
run-sheet-clock = Heure
run-sheet-notes = Notes
sheet-name = Nom
sheet-date = Date
sheet-place = Lieu
certificate = Attestation de participation
certificate-to = Décernée à
certificate-for = pour sa participation à
certificate-when = Quand
certificate-where = Où
certificate-time = Durée
certificate-signature = Signature
poster-scan = Scannez le code pour en savoir plus
code-alt = Code QR qui mène à { $url }
brand-with = Avec { $name }
