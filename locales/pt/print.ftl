# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

table-of-contents = Índice
chapter-lesson = Lição { $number }
solutions = Soluções
solution-on-page = Solução na página { $page }
notes = Notas
glossary = Glossário
picture-credits = Créditos das imagens
imprint = Sobre este caderno
license-page = Você pode copiar, compartilhar e adaptar este caderno, inclusive para fins comerciais, nos termos da licença { $license } ({ $url }). Cite os autores, inclua um link para a licença e indique o que você alterou.
license-page-plain = Você pode copiar, compartilhar e adaptar este caderno nos termos da licença { $license }. Cite os autores e indique o que você alterou.
printed-from = Impresso a partir de { $url }
read-online = Ler online
version-date = Versão de { DATETIME($date, dateStyle: "long") }
cover-minutes = { DURATION($n) }
print-fallback = Ainda não traduzido; o texto segue em { $language }.
introduction = Introdução
