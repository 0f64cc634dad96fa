# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

search-all = Всё от А до Я
search-without-script = Для поиска нужен JavaScript. Здесь всё по алфавиту.
search-letters = Буквы
search-kind = Вид
search-any = Все
search-count = Найдено: { $n }
search-none = По запросу «{ $query }» ничего не найдено. Попробуйте меньше слов или другие слова.
search-all-results = Все результаты, с фильтрами
search-more = Показать ещё
search-loading = Поиск…
search-keys = ↑ ↓ выбрать · Enter открыть · Esc закрыть
