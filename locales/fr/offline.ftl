# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## On the page of a course

offline-title = Lire sans connexion
offline-for = Les leçons, images et exercices de ce cours sont gardés sur cet appareil, dans cette langue.
offline-keep = Garder ce cours ici ({ $size })
offline-keeping = Chargement : { $done } sur { $count }
offline-kept = Ce cours est gardé ici et peut être lu sans connexion ({ $size }).
offline-remove = Retirer de cet appareil
offline-removed = Le cours a été retiré de cet appareil.
offline-failed = Cela n’a pas marché. Y a-t-il une connexion, et de la place sur l’appareil ?

## When the course has changed

offline-new = Il y a une nouvelle version de ce cours.
offline-update = Obtenir la nouvelle version

## Without a connection

offline-no-connection = Il n’y a pas de connexion
offline-not-kept = La page demandée n’est pas gardée sur cet appareil. Voici les cours qui le sont.
offline-courses = Cours gardés ici
offline-searched = Il n’y a pas de connexion : la recherche n’a porté que sur les cours gardés ici.
