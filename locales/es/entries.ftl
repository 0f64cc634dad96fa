# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Kinds

kind-page = Página
kind-lesson = Lección
kind-course = Curso
kind-toolkit = Kit de herramientas
kind-pathway = Itinerario
kind-glossary = Glosario
kind-campaign = Campaña
kind-event = Evento
kind-club = Club
kind-person = Persona
kind-organisation = Organización
kind-research = Investigación
kind-news = Noticia
kind-faq = Preguntas y respuestas
kind-audience = Para quién

## Lists

list-empty = Aquí todavía no hay nada.
entries-count =
    { $n ->
        [one] { $n } entrada
        [many] { $n } de entradas
       *[other] { $n } entradas
    }
lessons-count =
    { $n ->
        [one] { $n } lección
        [many] { $n } de lecciones
       *[other] { $n } lecciones
    }

## Level: how much must be known before

level = Nivel
level-beginner = Principiante
level-intermediate = Intermedio
level-advanced = Avanzado

## Audience: for whom it is

audience = Para quién
audience-new-contributors = Nuevos colaboradores
audience-experienced-contributors = Colaboradores con experiencia
audience-museums-libraries-archives = Museos, bibliotecas y archivos
audience-educators = Docentes
audience-students = Estudiantes
audience-researchers = Investigadores
audience-organisations = Organizaciones
audience-organisers = Organizadores
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Estado
status-draft = Borrador
status-pre-alpha = Primera versión
status-alpha = Probado por sus autores
status-beta = Probado por otras personas
status-stable = Listo para usar
status-retired = Ya no se actualiza
last-tested = Probado por última vez el { DATETIME($date, dateStyle: "long") }
