# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Before and after

draft-notice = Это черновик. Он виден только в предпросмотре.
scheduled-notice = Страница будет опубликована { DATETIME($date, dateStyle: "long") }. Пока она видна только в предпросмотре.
retired-notice = Эта страница больше не обновляется.
retired-successor = Читайте вместо неё:

## Keywords

keywords = Ключевые слова
keyword = Ключевое слово
keyword-count =
    { $n ->
        [one] { $n } страница
        [few] { $n } страницы
        [many] { $n } страниц
       *[other] { $n } страницы
    }
keyword-feed = Лента «{ $keyword }»
