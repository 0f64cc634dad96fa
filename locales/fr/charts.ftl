# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Charts

chart-data = Les chiffres en tableau
chart-bars = Diagramme à barres : { $series }. Le plus grand nombre est { $highest } ({ $highest-at }), le plus petit { $lowest } ({ $lowest-at }).
chart-lines = Courbes : { $series }. Le plus grand nombre est { $highest } ({ $highest-at }), le plus petit { $lowest } ({ $lowest-at }).
