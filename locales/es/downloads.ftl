# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## The page

downloads-page = Descargas
downloads-lead = Todo lo que hay aquí se puede guardar, imprimir y compartir gratis. La versión más reciente está siempre en la misma dirección.
downloads-which = ¿Qué archivo me conviene?
downloads-whole = El sitio completo
downloads-all = Todas las descargas
downloads-catalogue = Todas las descargas para programas (JSON)

## What each form is for

download-for-pdf = Para imprimir, o para leer tal como se imprimirá.
download-for-epub = Para teléfonos y lectores electrónicos: el texto se adapta a la pantalla.
download-for-zip = Para un ordenador sin red: descomprime el archivo y abre la página index.html.
download-for-zim = Para Kiwix: el sitio completo en un teléfono, un ordenador o el servidor de una escuela, sin red.
download-for-scorm = Para Moodle y casi todas las plataformas de aprendizaje: recuerda dónde se quedó cada persona e informa de lo hecho y de la nota.
download-for-imscc = Para Canvas, Open edX y otras: las páginas y los cuestionarios pasan a formar parte de tu propio curso.

## For whom it is

download-reader-facilitator = Para facilitadores: guion con horario, notas y soluciones.
download-reader-handout = Hoja de ejercicios: solo los ejercicios, para fotocopiar.
download-reader-key = Las soluciones de los ejercicios.
download-reader-checklists = Listas de verificación y plantillas, una por página.
download-reader-poster = Un cartel para la pared.
download-reader-certificate = Certificados para quienes participaron.
download-reader-bilingual = Dos idiomas en paralelo.
download-reader-slides = Diapositivas para proyectar.

## Each file

download-check = Comprobar el archivo
