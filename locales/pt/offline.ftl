# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## On the page of a course

offline-title = Ler sem ligação
offline-for = As lições, imagens e exercícios deste curso ficam guardados neste dispositivo, nesta língua.
offline-keep = Guardar este curso aqui ({ $size })
offline-keeping = A carregar: { $done } de { $count }
offline-kept = Este curso está guardado aqui e pode ser lido sem ligação ({ $size }).
offline-remove = Remover deste dispositivo
offline-removed = O curso foi removido deste dispositivo.
offline-failed = Não funcionou. Há ligação e espaço no dispositivo?

## When the course has changed

offline-new = Há uma nova versão deste curso.
offline-update = Obter a nova versão

## Without a connection

offline-no-connection = Não há ligação
offline-not-kept = A página que queria não está guardada neste dispositivo. Abaixo estão os cursos que estão.
offline-courses = Cursos guardados aqui
offline-searched = Não há ligação: só se pesquisou nos cursos guardados aqui.
