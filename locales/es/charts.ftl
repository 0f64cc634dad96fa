# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Charts

chart-data = Las cifras en una tabla
chart-bars = Gráfico de barras: { $series }. La cifra más alta es { $highest } ({ $highest-at }) y la más baja, { $lowest } ({ $lowest-at }).
chart-lines = Gráfico de líneas: { $series }. La cifra más alta es { $highest } ({ $highest-at }) y la más baja, { $lowest } ({ $lowest-at }).
