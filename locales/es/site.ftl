# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Header

skip-to-content = Ir al contenido
home = Inicio
menu = Menú
close = Cerrar
main-navigation = Navegación principal
search = Buscar
    .aria-label = Buscar en este sitio
languages = Idiomas
choose-language = Idioma: { $language }
not-translated = aún sin traducir
colour-scheme = Combinación de colores
colour-light = Claro
colour-dark = Oscuro
colour-auto = Automático

## Around the text

breadcrumbs = Estás aquí
contents = En esta página
previous = Anterior
next = Siguiente
previous-and-next = Anterior y siguiente
edit-page = Editar esta página
report-problem = Informar de un problema
back-to-top = Volver arriba
translate-page = Traducir esta página
last-changed = Última modificación: { DATETIME($date, dateStyle: "long") }
fallback-notice = Esta página aún no existe en { $language }. La estás leyendo en { $other }.
converted-notice = Convertido automáticamente desde: { $language }.
in-language = en { $language }
external-link = lleva a otro sitio

## Credits and licence

credits = Créditos
role-authorship = Escrito por
role-editing = Editado por
role-translation = Traducido por
role-testing = Probado por
role-illustration = Ilustrado por
role-review = Revisado por
role-facilitation = Facilitado por
role-funding = Financiado por
role-maintenance = Mantenido por
role-infrastructure = Apoyo técnico de
credit-names = { LIST($names) }
license-line = Salvo indicación contraria, los textos y las imágenes se pueden compartir bajo la licencia <a name="license">{ $license }</a>.
license-line-plain = Salvo indicación contraria, los textos y las imágenes se pueden compartir bajo la licencia { $license }.
footer-navigation = Acerca de este sitio
published-by = Publicado por { $publisher }
feed = Canal de páginas nuevas
source-texts = Textos fuente

## Page not found

not-found-title = Página no encontrada
not-found-text = Puede que la dirección esté mal escrita o que la página se haya trasladado. Con los enlaces de abajo puedes continuar.
not-found-home = Ir a la página de inicio

## Choice of a language

chooser-enter = Leer en español

## Home page

home-courses = Cursos
home-toolkits = Kits de herramientas
home-lessons = Lecciones
home-audiences = Para quién
show-all = Mostrar todo
