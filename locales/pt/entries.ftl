# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Kinds

kind-page = Página
kind-lesson = Lição
kind-course = Curso
kind-toolkit = Kit de ferramentas
kind-pathway = Trilha
kind-glossary = Glossário
kind-campaign = Campanha
kind-event = Evento
kind-club = Clube
kind-person = Pessoa
kind-organisation = Organização
kind-research = Pesquisa
kind-news = Notícia
kind-faq = Perguntas e respostas
kind-audience = Para quem

## Lists

list-empty = Ainda não há nada aqui.
entries-count =
    { $n ->
        [one] { $n } item
        [many] { $n } de itens
       *[other] { $n } itens
    }
lessons-count =
    { $n ->
        [one] { $n } lição
        [many] { $n } de lições
       *[other] { $n } lições
    }

## Level: how much must be known before

level = Nível
level-beginner = Iniciante
level-intermediate = Intermediário
level-advanced = Avançado

## Audience: for whom it is

audience = Para quem
audience-new-contributors = Novos contribuidores
audience-experienced-contributors = Contribuidores experientes
audience-museums-libraries-archives = Museus, bibliotecas e arquivos
audience-educators = Educadores
audience-students = Estudantes
audience-researchers = Pesquisadores
audience-organisations = Organizações
audience-organisers = Organizadores
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Estado
status-draft = Rascunho
status-pre-alpha = Primeira versão
status-alpha = Testado pelos autores
status-beta = Testado por outras pessoas
status-stable = Pronto para usar
status-retired = Já não é atualizado
last-tested = Testado pela última vez em { DATETIME($date, dateStyle: "long") }
