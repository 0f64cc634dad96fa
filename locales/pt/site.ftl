# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Header

skip-to-content = Ir para o conteúdo
home = Início
menu = Menu
close = Fechar
main-navigation = Navegação principal
search = Pesquisar
    .aria-label = Pesquisar neste site
languages = Idiomas
choose-language = Idioma: { $language }
not-translated = ainda não traduzida
colour-scheme = Esquema de cores
colour-light = Claro
colour-dark = Escuro
colour-auto = Automático

## Around the text

breadcrumbs = Você está aqui
contents = Nesta página
previous = Anterior
next = Seguinte
previous-and-next = Anterior e seguinte
edit-page = Editar esta página
report-problem = Comunicar um problema
back-to-top = Voltar ao topo
translate-page = Traduzir esta página
last-changed = Última modificação em { DATETIME($date, dateStyle: "long") }
fallback-notice = Esta página ainda não existe em { $language }. Você está lendo a versão em { $other }.
converted-notice = Convertido automaticamente de: { $language }.
in-language = em { $language }
external-link = leva a outro site

## Credits and licence

credits = Créditos
role-authorship = Escrito por
role-editing = Editado por
role-translation = Traduzido por
role-testing = Testado por
role-illustration = Ilustrado por
role-review = Revisado por
role-facilitation = Facilitado por
role-funding = Financiado por
role-maintenance = Mantido por
role-infrastructure = Apoio técnico de
credit-names = { LIST($names) }
license-line = Salvo indicação em contrário, os textos e as imagens podem ser compartilhados sob a licença <a name="license">{ $license }</a>.
license-line-plain = Salvo indicação em contrário, os textos e as imagens podem ser compartilhados sob a licença { $license }.
footer-navigation = Sobre este site
published-by = Publicado por { $publisher }
feed = Feed de páginas novas
source-texts = Textos-fonte

## Page not found

not-found-title = Página não encontrada
not-found-text = O endereço pode conter um erro, ou a página pode ter sido movida. Os links abaixo ajudam você a continuar.
not-found-home = Ir para a página inicial

## Choice of a language

chooser-enter = Ler em português

## Home page

home-courses = Cursos
home-toolkits = Kits de ferramentas
home-lessons = Lições
home-audiences = Para quem
show-all = Mostrar tudo
