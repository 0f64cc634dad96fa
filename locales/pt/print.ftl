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
pack-facilitator = Guia de quem facilita
pack-handout = Exercícios
pack-key = Soluções
pack-checklists = Listas de verificação
pack-bilingual = Em duas línguas
pack-slides = Slides
run-sheet-from-start = Desde o início
run-sheet-clock = Hora
run-sheet-notes = Notas
sheet-name = Nome
sheet-date = Data
sheet-place = Local
certificate = Certificado de participação
certificate-to = Concedido a
certificate-for = pela participação em
certificate-when = Quando
certificate-where = Onde
certificate-time = Duração
certificate-signature = Assinatura
poster-scan = Leia o código para saber mais
code-alt = Código QR que leva a { $url }
brand-with = Em conjunto com { $name }
