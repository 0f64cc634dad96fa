# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

reading-time = время чтения: примерно { DURATION($n) }
hijri-near = примерно { HIJRI($date) }
