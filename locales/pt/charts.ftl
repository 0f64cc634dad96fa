# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Charts

chart-data = Os números em tabela
chart-bars = Gráfico de barras: { $series }. O maior número é { $highest } ({ $highest-at }) e o menor, { $lowest } ({ $lowest-at }).
chart-lines = Gráfico de linhas: { $series }. O maior número é { $highest } ({ $highest-at }) e o menor, { $lowest } ({ $lowest-at }).
