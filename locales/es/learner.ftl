# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Progress

learner-mark = He terminado esta lección
learner-end = Has llegado al final de esta lección. ¿La has terminado?
learner-finished = Terminada
learner-progress = Terminado: { $done } de { $count }
learner-progress-label = Tu progreso
learner-continue = Sigue donde estabas:

## Size of text

text-size = Tamaño del texto
text-smaller = Texto más pequeño
text-larger = Texto más grande

## The page about what is kept

device-page = Tus datos en este dispositivo
device-lead = Lo que haces aquí se guarda solo en este navegador: lecciones terminadas, respuestas, listas y ajustes. No se envía nada ni a nosotros ni a nadie.
device-no-script = Este navegador no ejecuta scripts, así que no se guarda nada.
device-refused = Este navegador no deja que el sitio guarde nada. Todo funciona, pero se olvida al salir de la página.
device-kept = Lo que se guarda
device-none = Todavía no hay nada guardado.
device-kind-done = Lecciones terminadas
device-kind-quiz = Preguntas respondidas
device-kind-checklist = Listas de comprobación
device-kind-other = Ajustes y lugares
device-export = Guardar como archivo
device-export-for = Para llevarlo a otro navegador o dispositivo.
device-import = Abrir un archivo guardado
device-import-for = Se añade a lo que ya hay aquí.
device-delete = Borrar todo
device-delete-for = Conviene en un dispositivo que usan también otras personas.
device-sure = ¿Borrar todo lo que hay guardado aquí? No se podrá recuperar.
device-delete-yes = Sí, borrar
device-delete-no = No, conservar
device-imported = El archivo se ha abierto y añadido.
device-wrong-file = Este archivo no se guardó aquí.
device-deleted = Se ha borrado todo.
