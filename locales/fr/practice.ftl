# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Quizzes

quiz-order = Mettez ces éléments dans le bon ordre.
quiz-text = Écrivez votre réponse, puis comparez.
quiz-own-answer = Votre réponse
quiz-check = Vérifier ma réponse
quiz-compare = Comparer avec la réponse type
quiz-again = Réessayer
quiz-nothing = Choisissez d’abord une réponse.
quiz-right = C’est juste.
quiz-wrong = Ce n’est pas juste. Regardez encore.
quiz-partly = C’est juste en partie. Regardez encore.
quiz-model = Une bonne réponse
quiz-judge = Votre réponse disait-elle cela ?
quiz-judge-yes = Oui
quiz-judge-no = Pas encore
quiz-up = Monter : { $item }
quiz-down = Descendre : { $item }
quiz-moved = { $item } : place { $place } sur { $count }
quiz-score = Votre score sur cette page : { $right } sur { $count }
quiz-clear = Effacer toutes les réponses

## Checklists

checklist-progress = { $done } sur { $count } faits
checklist-clear = Tout décocher

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] seul
        [2] à deux
       *[other] groupes de { $size }
    }
setting-groups = groupes de { $from } à { $to }

## Terms of the glossary

term-in-glossary = Dans le glossaire
