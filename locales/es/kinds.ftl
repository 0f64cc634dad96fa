# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Itinerarios
kinds-course = Cursos
kinds-lesson = Lecciones
kinds-toolkit = Kits de herramientas
kinds-event = Eventos
kinds-campaign = Campañas
kinds-club = Clubes
kinds-research = Investigación
kinds-faq = Preguntas y respuestas
kinds-news = Noticias

## Facts: labels in the list under a title

fact-when = Cuándo
fact-period = Periodo
fact-mode = Modalidad
fact-place = Dónde
fact-languages = Idiomas
fact-countries = Países
fact-cost = Precio
fact-places = Plazas
fact-deadline = Inscripción hasta
fact-organisers = Organización
fact-jury = Jurado
fact-edition = Edición
fact-hashtag = Etiqueta
fact-website = Sitio web
fact-dashboard = Panel de seguimiento
fact-contact = Contacto
fact-institution = Con sede en
fact-leads = Coordinación
fact-mentors = Mentoría
fact-member-of = Forma parte de
fact-founded = Fundación
fact-since = Con nosotros desde
fact-user-name = Nombre de usuario
fact-mentoring = Temas de mentoría
fact-availability = Tiempo para personas nuevas
fact-mentoring-languages = Idiomas de mentoría
fact-mentoring-contact = Pedir mentoría
fact-orcid = ORCID
fact-wikidata = Wikidata
fact-ror = ROR
fact-doi = DOI
fact-type = Tipo
fact-short-name = Nombre corto
fact-authors = Autores
fact-year = Año
fact-published-in = Publicado en
fact-editors = A cargo de
fact-related = Sobre
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = En tu horario:

## Back references: headings over what points at a page

back-used-in = Se usa en
back-taught-at = Se enseña en
back-campaign = Eventos
back-facilitator = Dirige sesiones en
back-organiser = Organiza
back-mentor = Acompaña
back-lead = Coordina
back-jury = Forma parte del jurado de
back-institution = En esta institución
back-member = Forman parte
back-editor = Está a cargo de
back-author = Escribió
back-translator = Tradujo
back-contributor = Colaboró en
back-related = En las noticias

## Lists with filters

filter = Filtrar
filter-any = Cualquiera
filter-reset = Mostrar todo
filter-count = Se muestran: { $n } de { $all }
filter-none = No hay nada que coincida. Quita algún filtro.
index = Índice
index-link = Por tema, nivel e idioma
listing-title = { $section }: { $value }
facet-level = Nivel
facet-audience = Para
facet-duration = Duración
facet-language = Idioma
facet-country = País
facet-wiki = Proyecto
facet-mode = Modalidad
facet-type = Tipo
facet-role = Función
facet-status = Estado
facet-year = Año
facet-area = Tema
length-short = Hasta 30 minutos
length-medium = De 30 a 60 minutos
length-long = De 1 a 3 horas
length-days = Más de 3 horas

## Wikimedia projects

wiki-wikipedia = Wikipedia
wiki-commons = Wikimedia Commons
wiki-wikidata = Wikidata
wiki-wiktionary = Wikcionario
wiki-wikisource = Wikisource
wiki-wikibooks = Wikilibros
wiki-wikiquote = Wikiquote
wiki-wikivoyage = Wikiviajes
wiki-wikiversity = Wikiversidad
wiki-wikinews = Wikinoticias
wiki-wikispecies = Wikispecies
wiki-wikifunctions = Wikifunciones
wiki-meta = Meta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Wikimedia Incubator
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Próximos eventos
events-past = Eventos pasados
mode-online = En línea
mode-onsite = Presencial
mode-hybrid = En línea y presencial
event-scheduled = Se celebra según lo previsto
event-postponed = Aplazado
event-cancelled = Cancelado
event-over = finalizado
event-register = Inscribirse
event-programme = Programa
event-with = Con

## Campaigns

campaign-planned = Prevista
campaign-running = En curso
campaign-finished = Finalizada
campaign-paused = En pausa
campaign-page = Ir a la campaña
campaign-rules = Bases
campaign-prizes = Premios
campaign-results = Resultados
campaign-editions = Ediciones anteriores
result-participants = Participantes
result-newcomers = Nuevos participantes
result-articles = Artículos nuevos
result-improved = Artículos mejorados
result-files = Archivos
result-edits = Ediciones
result-countries = Países
result-languages = Idiomas
results-source = Fuente de estas cifras

## Clubs

club-forming = En formación
club-active = Activo
club-paused = En pausa
club-closed = Cerrado
meets-weekly = Cada { $weekday }
meets-fortnightly = Un { $weekday } de cada dos
meets-first = El primer { $weekday } del mes
meets-second = El segundo { $weekday } del mes
meets-third = El tercer { $weekday } del mes
meets-fourth = El cuarto { $weekday } del mes
meets-last = El último { $weekday } del mes
weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo

## People

person-author = Autoría
person-trainer = Formación
person-translator = Traducción
person-mentor = Mentoría
person-organiser = Organización
person-developer = Desarrollo
person-researcher = Investigación
mentor-open = Acepta personas nuevas
mentor-limited = Tiene poco tiempo
mentor-closed = No tiene tiempo por ahora

## Organisations

organisation-museum = Museo
organisation-library = Biblioteca
organisation-archive = Archivo
organisation-gallery = Galería
organisation-school = Escuela
organisation-university = Universidad
organisation-affiliate = Afiliado de Wikimedia
organisation-foundation = Fundación
organisation-ngo = Asociación
organisation-government = Organismo público
organisation-company = Empresa
organisation-other = Otro

## Research

research-study = Estudio
research-report = Informe
research-data-set = Conjunto de datos
research-thesis = Tesis
research-book = Libro
research-finding = Qué se descubrió
research-method = Método:

## Glossary

glossary-letters = Letras
see-also = Véase también:

## Audiences

audience-start = Empieza aquí

## Examples

example-notice = Este es un ejemplo inventado. Muestra qué aspecto tiene una página así.
example-mark = Ejemplo inventado
