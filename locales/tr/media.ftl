# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Films and sounds

transcript = Yazılı metin
watch-film = İzleyin:
listen-to-sound = Dinleyin:
