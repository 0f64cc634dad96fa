# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Courses

start-course = Começar o curso
course-length =
    { $lessons ->
        [one] { $lessons } lição, { DURATION($minutes) }
        [many] { $lessons } de lições, { DURATION($minutes) }
       *[other] { $lessons } lições, { DURATION($minutes) }
    }

## Toolkits

phases = Passo a passo
phase-before = Antes
phase-during = Durante
phase-after = Depois
duration = Duração
roles = Funções
checklists = Listas de verificação
templates = Modelos
case-studies = Estudos de caso
budget = Folha de orçamento
budget-what = Item
budget-planned = Valor previsto
budget-real = Valor real
budget-without-money = Sem dinheiro
budget-reserve = Reserva, { PERCENT($share) }
budget-sum = Total

## Files to take away

downloads = Leve consigo
download-pdf = Baixar PDF
download-epub = Baixar EPUB
download-facts =
    { $pages ->
        [one] { $pages } página, { BYTES($size) }
        [many] { $pages } de páginas, { BYTES($size) }
       *[other] { $pages } páginas, { BYTES($size) }
    }
download-later = O PDF é gerado quando você o abre.
