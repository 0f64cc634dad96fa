# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Courses

start-course = Empezar el curso
course-length =
    { $lessons ->
        [one] { $lessons } lección, { DURATION($minutes) }
        [many] { $lessons } de lecciones, { DURATION($minutes) }
       *[other] { $lessons } lecciones, { DURATION($minutes) }
    }

## Toolkits

phases = Paso a paso
phase-before = Antes
phase-during = Durante
phase-after = Después
duration = Duración
roles = Funciones
checklists = Listas de comprobación
templates = Plantillas
case-studies = Estudios de caso
budget = Hoja de presupuesto
budget-what = Concepto
budget-planned = Importe previsto
budget-real = Importe real
budget-without-money = Sin dinero
budget-reserve = Reserva, { PERCENT($share) }
budget-sum = Total

## Files to take away

downloads = Llévatelo contigo
download-pdf = Descargar PDF
download-epub = Descargar EPUB
download-facts =
    { $pages ->
        [one] { $pages } página, { BYTES($size) }
        [many] { $pages } de páginas, { BYTES($size) }
       *[other] { $pages } páginas, { BYTES($size) }
    }
download-later = El PDF se genera al abrirlo.
