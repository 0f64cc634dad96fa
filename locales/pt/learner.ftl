# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Progress

learner-mark = Terminei esta lição
learner-end = Chegou ao fim desta lição. Já a terminou?
learner-finished = Terminada
learner-progress = Terminado: { $done } de { $count }
learner-progress-label = O seu progresso
learner-continue = Continuar onde estava:

## Size of text

text-size = Tamanho do texto
text-smaller = Texto menor
text-larger = Texto maior

## The page about what is kept

device-page = Os seus dados neste dispositivo
device-lead = O que faz aqui fica guardado apenas neste navegador: lições terminadas, respostas, listas e definições. Nada é enviado para nós nem para ninguém.
device-no-script = Este navegador não executa scripts, por isso nada é guardado.
device-refused = Este navegador não deixa o site guardar nada. Tudo funciona, mas é esquecido ao sair da página.
device-kept = O que está guardado
device-none = Ainda não há nada guardado.
device-kind-done = Lições terminadas
device-kind-quiz = Perguntas respondidas
device-kind-checklist = Listas de verificação
device-kind-other = Definições e lugares
device-export = Guardar num ficheiro
device-export-for = Para levar para outro navegador ou dispositivo.
device-import = Abrir um ficheiro guardado
device-import-for = O conteúdo junta-se ao que está guardado aqui.
device-delete = Apagar tudo
device-delete-for = Bom num dispositivo que outras pessoas também usam.
device-sure = Apagar tudo o que está guardado aqui? Não será possível recuperar.
device-delete-yes = Sim, apagar
device-delete-no = Não, manter
device-imported = O ficheiro foi aberto e acrescentado.
device-wrong-file = Este não é um ficheiro guardado aqui.
device-deleted = Tudo foi apagado.
