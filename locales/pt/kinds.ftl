# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Trilhas
kinds-course = Cursos
kinds-lesson = Lições
kinds-toolkit = Kits de ferramentas
kinds-event = Eventos
kinds-campaign = Campanhas
kinds-club = Clubes
kinds-research = Pesquisa
kinds-faq = Perguntas e respostas
kinds-news = Notícias

## Facts: labels in the list under a title

fact-when = Quando
fact-period = Período
fact-mode = Modalidade
fact-place = Onde
fact-languages = Idiomas
fact-countries = Países
fact-cost = Custo
fact-places = Vagas
fact-deadline = Inscrições até
fact-organisers = Organização
fact-jury = Júri
fact-edition = Edição
fact-hashtag = Hashtag
fact-website = Site
fact-dashboard = Painel de acompanhamento
fact-contact = Contato
fact-institution = Com sede em
fact-leads = Coordenação
fact-mentors = Mentoria
fact-member-of = Faz parte de
fact-founded = Fundação
fact-since = Conosco desde
fact-user-name = Nome de usuário(a)
fact-mentoring = Temas de mentoria
fact-availability = Tempo para novas pessoas
fact-mentoring-languages = Idiomas de mentoria
fact-mentoring-contact = Pedir mentoria
fact-orcid = ORCID
fact-wikidata = Wikidata
fact-ror = ROR
fact-doi = DOI
fact-type = Tipo
fact-short-name = Nome curto
fact-authors = Autores
fact-year = Ano
fact-published-in = Publicado em
fact-editors = Mantido por
fact-related = Sobre
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = No seu horário:

## Back references: headings over what points at a page

back-used-in = Usada em
back-taught-at = Ensinada em
back-campaign = Eventos
back-facilitator = Conduz sessões em
back-organiser = Organiza
back-mentor = Orienta
back-lead = Coordena
back-jury = Faz parte do júri de
back-institution = Nesta instituição
back-member = Fazem parte
back-editor = Mantém
back-author = Escreveu
back-translator = Traduziu
back-contributor = Ajudou em
back-related = Nas notícias

## Lists with filters

filter = Filtrar
filter-any = Qualquer
filter-reset = Mostrar tudo
filter-count = Exibidos: { $n } de { $all }
filter-none = Nada corresponde. Retire um filtro.
index = Índice
index-link = Por assunto, nível e idioma
listing-title = { $section }: { $value }
facet-level = Nível
facet-audience = Para
facet-duration = Duração
facet-language = Idioma
facet-country = País
facet-wiki = Projeto
facet-mode = Modalidade
facet-type = Tipo
facet-role = Função
facet-status = Estado
facet-year = Ano
facet-area = Assunto
length-short = Até 30 minutos
length-medium = De 30 a 60 minutos
length-long = De 1 a 3 horas
length-days = Mais de 3 horas

## Wikimedia projects

wiki-wikipedia = Wikipédia
wiki-commons = Wikimedia Commons
wiki-wikidata = Wikidata
wiki-wiktionary = Wikcionário
wiki-wikisource = Wikisource
wiki-wikibooks = Wikilivros
wiki-wikiquote = Wikiquote
wiki-wikivoyage = Wikivoyage
wiki-wikiversity = Wikiversidade
wiki-wikinews = Wikinotícias
wiki-wikispecies = Wikispecies
wiki-wikifunctions = Wikifunções
wiki-meta = Meta-Wiki
wiki-mediawiki = MediaWiki
wiki-incubator = Wikimedia Incubator
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Próximos eventos
events-past = Eventos passados
mode-online = On-line
mode-onsite = Presencial
mode-hybrid = On-line e presencial
event-scheduled = Acontece como previsto
event-postponed = Adiado
event-cancelled = Cancelado
event-over = encerrado
event-register = Inscrever-se
event-programme = Programa
event-with = Com

## Campaigns

campaign-planned = Planejada
campaign-running = Em andamento
campaign-finished = Encerrada
campaign-paused = Suspensa
campaign-page = Ir para a campanha
campaign-rules = Regras
campaign-prizes = Prêmios
campaign-results = Resultados
campaign-editions = Edições anteriores
result-participants = Participantes
result-newcomers = Novos participantes
result-articles = Artigos novos
result-improved = Artigos melhorados
result-files = Arquivos
result-edits = Edições
result-countries = Países
result-languages = Idiomas
results-source = Fonte destes números

## Clubs

club-forming = Em formação
club-active = Ativo
club-paused = Suspenso
club-closed = Encerrado
meets-weekly =
    { $day ->
        [saturday] Todo { $weekday }
        [sunday] Todo { $weekday }
       *[any] Toda { $weekday }
    }
meets-fortnightly =
    { $day ->
        [saturday] Um { $weekday } a cada duas semanas
        [sunday] Um { $weekday } a cada duas semanas
       *[any] Uma { $weekday } a cada duas semanas
    }
meets-first =
    { $day ->
        [saturday] Primeiro { $weekday } do mês
        [sunday] Primeiro { $weekday } do mês
       *[any] Primeira { $weekday } do mês
    }
meets-second =
    { $day ->
        [saturday] Segundo { $weekday } do mês
        [sunday] Segundo { $weekday } do mês
       *[any] Segunda { $weekday } do mês
    }
meets-third =
    { $day ->
        [saturday] Terceiro { $weekday } do mês
        [sunday] Terceiro { $weekday } do mês
       *[any] Terceira { $weekday } do mês
    }
meets-fourth =
    { $day ->
        [saturday] Quarto { $weekday } do mês
        [sunday] Quarto { $weekday } do mês
       *[any] Quarta { $weekday } do mês
    }
meets-last =
    { $day ->
        [saturday] Último { $weekday } do mês
        [sunday] Último { $weekday } do mês
       *[any] Última { $weekday } do mês
    }
weekday-monday = segunda-feira
weekday-tuesday = terça-feira
weekday-wednesday = quarta-feira
weekday-thursday = quinta-feira
weekday-friday = sexta-feira
weekday-saturday = sábado
weekday-sunday = domingo

## People

person-author = Autoria
person-trainer = Formação
person-translator = Tradução
person-mentor = Mentoria
person-organiser = Organização
person-developer = Desenvolvimento
person-researcher = Pesquisa
mentor-open = Aceita novas pessoas
mentor-limited = Tem pouco tempo
mentor-closed = Sem tempo por enquanto

## Organisations

organisation-museum = Museu
organisation-library = Biblioteca
organisation-archive = Arquivo
organisation-gallery = Galeria
organisation-school = Escola
organisation-university = Universidade
organisation-affiliate = Afiliado Wikimedia
organisation-foundation = Fundação
organisation-ngo = Associação
organisation-government = Órgão público
organisation-company = Empresa
organisation-other = Outro

## Research

research-study = Estudo
research-report = Relatório
research-data-set = Conjunto de dados
research-thesis = Tese
research-book = Livro
research-finding = O que se descobriu
research-method = Método:

## Glossary

glossary-letters = Letras
see-also = Ver também:

## Audiences

audience-start = Comece aqui

## Examples

example-notice = Este é um exemplo inventado. Ele mostra como é uma página assim.
example-mark = Exemplo inventado
