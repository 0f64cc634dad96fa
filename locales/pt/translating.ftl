# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Atualizado
translating-review = Por rever
translating-outdated = Desatualizado
translating-missing = Não traduzido

## The page of the site about its translations

translations-title = Traduções
translations-lead = O que está traduzido, o que está desatualizado e o que mais ajudaria quem aprende.
translations-all = Todos os idiomas
translations-language = Idioma
translations-note = Todos os números contam palavras do original.
translations-percent = { $percent }%
translations-number = { $count }
translations-next = O que fazer agora
translations-next-lead = Primeiro vem o que mais cursos e trilhas esperam.
translations-nothing = Tudo está traduzido e atualizado. Obrigado!
translations-paths = Cursos e trilhas que incluem isto: { $count }
translations-kinds = Todas as páginas
translations-other = Outras páginas
translations-pages = Páginas: { $count }
translations-thanks = Obrigado a
translations-data = Os números como dados (JSON)

## What to do with a page

task-update = Partes por atualizar: { $parts }
task-finish = Palavras que faltam: { $words }
task-review = Partes por rever: { $parts }
task-record = Registrar de que texto foi traduzido
task-translate = Palavras por traduzir: { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Traduzir para este idioma: { $language }
desk-page-title = Traduzir: { $title }
desk-percent = { $percent }% atualizado
desk-left = Partes por fazer: { $count }
desk-finish = Iniciadas
desk-record = Sem registro
desk-list = Todas as páginas
desk-show = Ver a página
desk-next = Próxima tarefa
desk-previous = Tarefa anterior
desk-keys = Alt + ↓ e Alt + ↑ levam à parte seguinte e à anterior por fazer.
desk-go-on = Continuar com:
desk-original = Original
desk-translation = Tradução
desk-change = O que mudou no original
desk-memory = Traduzido antes
desk-alike = { $percent }% de semelhança
desk-terms = Termos
desk-edit = Editar esta linha
desk-edit-line = Editar esta linha: { $file }, { $line }
desk-foreign = Quem lê vê isto neste idioma: { $language }.
desk-begin = Ninguém começou ainda. Este comando cria o arquivo:
desk-adopt = Ainda não se sabe de que texto isto foi traduzido. Este comando cria o registro:
