# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Note
block-tip = Astuce
block-important = Important
block-warning = Attention
block-caution = Danger
block-objectives = Objectifs
block-questions = Questions
block-keypoints = À retenir
block-prerequisites = Avant de commencer
block-exercise = Exercice
block-hint = Indice
block-solution = Solution
block-discussion = Discussion
block-checklist = Liste de vérification
block-facilitator = Pour l’animation
block-details = En détail
block-example = Exemple
block-case-study = Étude de cas
block-quote = Citation
block-quiz = Testez vos connaissances
block-tabs = Choisissez votre cas
block-print-only = Version imprimée
block-screen-only = À l’écran
exercise-number = Exercice { $number }

## Quiz

show-answer = Afficher la réponse
hide-answer = Masquer la réponse
correct = Bonne réponse
incorrect = Mauvaise réponse
quiz-one = Choisissez une seule réponse.
quiz-several = Choisissez toutes les bonnes réponses.

## Footnotes and links

footnotes = Notes de bas de page
back-to-text = Retour au texte
link-to-section = Lien vers cette section

## Pictures

picture = Image
picture-credit = « { $title } » par { $author }, { $license }
picture-credit-public-domain = « { $title } » par { $author }, domaine public

## Code

copy-code = Copier
code-copied = Copié
