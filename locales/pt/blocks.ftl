# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Titles of blocks that have none of their own

block-note = Nota
block-tip = Dica
block-important = Importante
block-warning = Atenção
block-caution = Perigo
block-objectives = Objetivos
block-questions = Perguntas
block-keypoints = Pontos principais
block-prerequisites = Antes de começar
block-exercise = Exercício
block-hint = Pista
block-solution = Solução
block-discussion = Discussão
block-checklist = Lista de verificação
block-facilitator = Para quem facilita
block-details = Mais detalhes
block-example = Exemplo
block-case-study = Estudo de caso
block-quote = Citação
block-quiz = Verifique o que aprendeu
block-tabs = Escolha o seu caso
block-print-only = Na versão impressa
block-screen-only = Na versão digital
exercise-number = Exercício { $number }

## Quiz

show-answer = Mostrar a resposta
hide-answer = Ocultar a resposta
correct = Correto
incorrect = Incorreto
quiz-one = Escolha apenas uma resposta.
quiz-several = Escolha todas as respostas corretas.

## Footnotes and links

footnotes = Notas de rodapé
back-to-text = Voltar ao texto
link-to-section = Link para esta seção

## Pictures

picture = Imagem
picture-credit = “{ $title }” de { $author }, { $license }
picture-credit-public-domain = “{ $title }” de { $author }, domínio público

## Code

copy-code = Copiar
code-copied = Copiado
