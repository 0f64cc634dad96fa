# SPDX-License-Identifier: MIT OR Apache-2.0

### 简体中文。此译文有待母语者审阅。
### Needs review by a native speaker.

## Charts

chart-data = 数据表格
chart-bars = 柱状图：{ $series }。最大值为{ $highest }（{ $highest-at }），最小值为{ $lowest }（{ $lowest-at }）。
chart-lines = 折线图：{ $series }。最大值为{ $highest }（{ $highest-at }），最小值为{ $lowest }（{ $lowest-at }）。
