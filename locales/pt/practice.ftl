# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Quizzes

quiz-order = Coloque na ordem certa.
quiz-text = Escreva sua resposta e depois compare.
quiz-own-answer = Sua resposta
quiz-check = Verificar minha resposta
quiz-compare = Comparar com a resposta modelo
quiz-again = Tentar de novo
quiz-nothing = Escolha primeiro uma resposta.
quiz-right = Está certo.
quiz-wrong = Não está certo. Olhe outra vez.
quiz-partly = Em parte certo. Olhe outra vez.
quiz-model = Uma boa resposta
quiz-judge = Sua resposta dizia isto?
quiz-judge-yes = Sim
quiz-judge-no = Ainda não
quiz-up = Mover para cima: { $item }
quiz-down = Mover para baixo: { $item }
quiz-moved = { $item }: lugar { $place } de { $count }
quiz-score = Seu resultado nesta página: { $right } de { $count }
quiz-clear = Limpar todas as respostas

## Checklists

checklist-progress = { $done } de { $count } feitos
checklist-clear = Desmarcar tudo

## Discussions and exercises

setting-time = { DURATION($minutes) }
setting-group =
    { $size ->
        [1] individual
        [2] em duplas
       *[other] grupos de { $size }
    }
setting-groups = grupos de { $from } a { $to }

## Terms of the glossary

term-in-glossary = No glossário
