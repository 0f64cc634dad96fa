# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Films and sounds

transcript = Расшифровка
watch-film = Посмотреть:
listen-to-sound = Послушать:
