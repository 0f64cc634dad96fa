# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## On the page of a course

offline-title = Leer sin conexión
offline-for = Las lecciones, imágenes y ejercicios de este curso se guardan en este dispositivo, en este idioma.
offline-keep = Guardar este curso aquí ({ $size })
offline-keeping = Cargando: { $done } de { $count }
offline-kept = Este curso está guardado aquí y se puede leer sin conexión ({ $size }).
offline-remove = Quitar de este dispositivo
offline-removed = El curso se ha quitado de este dispositivo.
offline-failed = No ha funcionado. ¿Hay conexión y espacio en el dispositivo?

## When the course has changed

offline-new = Hay una versión nueva de este curso.
offline-update = Obtener la versión nueva

## Without a connection

offline-no-connection = No hay conexión
offline-not-kept = La página que buscabas no está guardada en este dispositivo. Abajo están los cursos que sí lo están.
offline-courses = Cursos guardados aquí
offline-searched = No hay conexión: solo se ha buscado en los cursos guardados aquí.
