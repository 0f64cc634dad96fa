# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Progress

learner-mark = J’ai terminé cette leçon
learner-end = Vous êtes à la fin de cette leçon. L’avez-vous terminée ?
learner-finished = Terminé
learner-progress = Terminé : { $done } sur { $count }
learner-progress-label = Votre progression
learner-continue = Reprendre où vous étiez :

## Size of text

text-size = Taille du texte
text-smaller = Texte plus petit
text-larger = Texte plus grand

## The page about what is kept

device-page = Vos données sur cet appareil
device-lead = Ce que vous faites ici est gardé dans ce navigateur seulement : leçons terminées, réponses, listes et réglages. Rien ne nous est envoyé, ni à personne d’autre.
device-no-script = Ce navigateur n’exécute pas de scripts : rien n’est gardé.
device-refused = Ce navigateur ne laisse rien garder au site. Tout fonctionne, mais tout est oublié quand vous quittez une page.
device-kept = Ce qui est gardé
device-none = Rien n’est gardé pour l’instant.
device-kind-done = Leçons terminées
device-kind-quiz = Questions avec réponse
device-kind-checklist = Listes de contrôle
device-kind-other = Réglages et emplacements
device-export = Enregistrer dans un fichier
device-export-for = Pour l’emporter dans un autre navigateur ou sur un autre appareil.
device-import = Ouvrir un fichier enregistré
device-import-for = Son contenu s’ajoute à ce qui est gardé ici.
device-delete = Tout supprimer
device-delete-for = Utile sur un appareil que d’autres utilisent aussi.
device-sure = Supprimer tout ce qui est gardé ici ? On ne pourra pas le récupérer.
device-delete-yes = Oui, supprimer
device-delete-no = Non, garder
device-imported = Le fichier a été ouvert et ajouté.
device-wrong-file = Ce n’est pas un fichier enregistré ici.
device-deleted = Tout a été supprimé.
