# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = { $percent } % de cette page sont traduits (langue d’origine : { $source }).
translation-outdated =
    { $count ->
        [one] { $count } partie n’est plus à jour et est signalée.
        [many] { $count } de parties ne sont plus à jour et sont signalées.
       *[other] { $count } parties ne sont plus à jour et sont signalées.
    }
translation-missing =
    { $count ->
        [one] { $count } partie n’est pas encore traduite ({ $source }).
        [many] { $count } de parties ne sont pas encore traduites ({ $source }).
       *[other] { $count } parties ne sont pas encore traduites ({ $source }).
    }
translation-review = Une partie n’a pas encore été relue.
translation-original = Lire l’original
translation-help = Aider à traduire

## Below a paragraph whose original has changed

translation-changed = L’original a changé

## In print

translation-legend = Un trait dans la marge signale ce qui n’est plus à jour : l’original a changé depuis la traduction.
