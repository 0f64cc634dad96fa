# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Header

skip-to-content = Перейти к содержанию
home = Главная
menu = Меню
close = Закрыть
main-navigation = Основная навигация
search = Поиск
    .aria-label = Поиск по сайту
languages = Языки
choose-language = Язык: { $language }
not-translated = пока не переведена
colour-scheme = Цветовая схема
colour-light = Светлая
colour-dark = Тёмная
colour-auto = Автоматически

## Around the text

breadcrumbs = Вы находитесь здесь
contents = На этой странице
previous = Предыдущая
next = Следующая
previous-and-next = Предыдущая и следующая страницы
edit-page = Править эту страницу
report-problem = Сообщить о проблеме
back-to-top = Наверх
translate-page = Перевести эту страницу
last-changed = Последнее изменение: { DATETIME($date, dateStyle: "long") }
fallback-notice = Этой страницы пока нет на вашем языке ({ $language }). Вы читаете её на другом языке: { $other }.
converted-notice = Преобразовано автоматически; исходный текст: { $language }.
in-language = язык: { $language }
external-link = ведёт на другой сайт

## Credits and licence

credits = Авторы и участники
role-authorship = Текст
role-editing = Редактура
role-translation = Перевод
role-testing = Апробация
role-illustration = Иллюстрации
role-review = Рецензирование
role-facilitation = Проведение занятий
role-funding = Финансирование
role-maintenance = Обновление
role-infrastructure = Техническая поддержка
credit-names = { LIST($names) }
license-line = Если не указано иное, тексты и изображения можно распространять на условиях лицензии <a name="license">{ $license }</a>.
license-line-plain = Если не указано иное, тексты и изображения можно распространять на условиях лицензии { $license }.
footer-navigation = Об этом сайте
published-by = Издатель: { $publisher }
feed = Лента новых страниц
source-texts = Исходные тексты

## Page not found

not-found-title = Страница не найдена
not-found-text = Возможно, в адресе опечатка или страницу перенесли. Продолжить можно по ссылкам ниже.
not-found-home = Перейти на главную страницу

## Choice of a language

chooser-enter = Читать по-русски

## Home page

home-courses = Курсы
home-toolkits = Наборы организатора
home-lessons = Уроки
home-audiences = Для кого
show-all = Показать все
