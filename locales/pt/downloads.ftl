# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## The page

downloads-page = Downloads
downloads-lead = Tudo o que está aqui pode ser guardado, impresso e partilhado gratuitamente. A versão mais recente está sempre no mesmo endereço.
downloads-which = Qual é o ficheiro certo para mim?
downloads-whole = O sítio completo
downloads-all = Todos os downloads
downloads-catalogue = Todos os downloads para programas (JSON)

## What each form is for

download-for-pdf = Para papel, ou para ler tal como será impresso.
download-for-epub = Para telemóveis e leitores eletrónicos: o texto ajusta-se ao ecrã.
download-for-zip = Para um computador sem rede: descompacte o ficheiro e abra a página index.html.
download-for-zim = Para o Kiwix: o sítio completo num telemóvel, num computador ou no servidor de uma escola, sem rede.
download-for-scorm = Para o Moodle e quase todas as plataformas de aprendizagem: lembra onde cada pessoa parou e comunica o que está feito e a pontuação.
download-for-imscc = Para Canvas, Open edX e outras: as páginas e os questionários passam a fazer parte do seu próprio curso.

## For whom it is

download-reader-facilitator = Para facilitadores: guião com horário, notas e soluções.
download-reader-handout = Folha de exercícios: só os exercícios, para fotocopiar.
download-reader-key = As soluções dos exercícios.
download-reader-checklists = Listas de verificação e modelos, um por página.
download-reader-poster = Um cartaz para a parede.
download-reader-certificate = Certificados para quem participou.
download-reader-bilingual = Duas línguas lado a lado.
download-reader-slides = Diapositivos para projetar.

## Each file

download-check = Verificar o ficheiro
