# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Charts

chart-data = Данные в таблице
chart-bars = Столбчатая диаграмма: { $series }. Наибольшее число — { $highest } ({ $highest-at }), наименьшее — { $lowest } ({ $lowest-at }).
chart-lines = Линейный график: { $series }. Наибольшее число — { $highest } ({ $highest-at }), наименьшее — { $lowest } ({ $lowest-at }).
