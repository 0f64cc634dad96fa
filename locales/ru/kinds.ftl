# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = Маршруты обучения
kinds-course = Курсы
kinds-lesson = Уроки
kinds-toolkit = Наборы организатора
kinds-event = Мероприятия
kinds-campaign = Кампании
kinds-club = Клубы
kinds-research = Исследования
kinds-faq = Вопросы и ответы
kinds-news = Новости

## Facts: labels in the list under a title

fact-when = Когда
fact-period = Период
fact-mode = Формат
fact-place = Где
fact-languages = Языки
fact-countries = Страны
fact-cost = Стоимость
fact-places = Количество мест
fact-deadline = Запись до
fact-organisers = Организаторы
fact-jury = Жюри
fact-edition = Сезон
fact-hashtag = Хештег
fact-website = Сайт
fact-dashboard = Панель учёта правок
fact-contact = Связаться
fact-institution = На базе
fact-leads = Ведущие
fact-mentors = Наставники
fact-member-of = Входит в
fact-founded = Год основания
fact-since = С нами с
fact-user-name = Имя участника
fact-mentoring = Темы наставничества
fact-availability = Время для новых подопечных
fact-mentoring-languages = Языки наставничества
fact-mentoring-contact = Попросить о наставничестве
fact-orcid = ORCID
fact-wikidata = Викиданные
fact-ror = ROR
fact-doi = DOI
fact-type = Тип
fact-short-name = Краткое название
fact-authors = Авторы
fact-year = Год
fact-published-in = Опубликовано в
fact-editors = Ответственные
fact-related = О чём
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = По вашему времени:

## Back references: headings over what points at a page

back-used-in = Где используется
back-taught-at = Где преподаётся
back-campaign = Мероприятия
back-facilitator = Ведёт занятия
back-organiser = Организует
back-mentor = Наставник
back-lead = Руководит
back-jury = В жюри
back-institution = В этом учреждении
back-member = Участники
back-editor = Отвечает за
back-author = Авторские материалы
back-translator = Переводы
back-contributor = Помощь в работе
back-related = В новостях

## Lists with filters

filter = Фильтр
filter-any = Любой вариант
filter-reset = Показать всё
filter-count = Показано: { $n } из { $all }
filter-none = Ничего не найдено. Уберите один из фильтров.
index = Указатель
index-link = По темам, уровням и языкам
listing-title = { $section }: { $value }
facet-level = Уровень
facet-audience = Для кого
facet-duration = Длительность
facet-language = Язык
facet-country = Страна
facet-wiki = Проект
facet-mode = Формат
facet-type = Тип
facet-role = Роль
facet-status = Состояние
facet-year = Год
facet-area = Тема
length-short = До 30 минут
length-medium = От 30 до 60 минут
length-long = От 1 до 3 часов
length-days = Больше 3 часов

## Wikimedia projects

wiki-wikipedia = Википедия
wiki-commons = Викисклад
wiki-wikidata = Викиданные
wiki-wiktionary = Викисловарь
wiki-wikisource = Викитека
wiki-wikibooks = Викиучебник
wiki-wikiquote = Викицитатник
wiki-wikivoyage = Викигид
wiki-wikiversity = Викиверситет
wiki-wikinews = Викиновости
wiki-wikispecies = Викивиды
wiki-wikifunctions = Викифункции
wiki-meta = Мета-вики
wiki-mediawiki = MediaWiki
wiki-incubator = Инкубатор Викимедиа
wiki-outreach = Outreach Wiki

## Events

events-upcoming = Ближайшие мероприятия
events-past = Прошедшие мероприятия
mode-online = Онлайн
mode-onsite = Очно
mode-hybrid = Онлайн и очно
event-scheduled = Пройдёт по плану
event-postponed = Перенесено
event-cancelled = Отменено
event-over = завершено
event-register = Записаться
event-programme = Программа
event-with = Ведущие:

## Campaigns

campaign-planned = Запланирована
campaign-running = Идёт
campaign-finished = Завершена
campaign-paused = Приостановлена
campaign-page = Перейти к кампании
campaign-rules = Правила
campaign-prizes = Призы
campaign-results = Итоги
campaign-editions = Прошлые кампании
result-participants = Участники
result-newcomers = Новички
result-articles = Новые статьи
result-improved = Улучшенные статьи
result-files = Файлы
result-edits = Правки
result-countries = Страны
result-languages = Языки
results-source = Источник этих данных

## Clubs

club-forming = Создаётся
club-active = Действует
club-paused = Приостановлен
club-closed = Закрыт
meets-weekly =
    { $day ->
        [wednesday] Каждую { $weekday }
        [friday] Каждую { $weekday }
        [saturday] Каждую { $weekday }
        [sunday] Каждое { $weekday }
       *[any] Каждый { $weekday }
    }
meets-fortnightly =
    { $day ->
        [tuesday] Раз в две недели во { $weekday }
       *[any] Раз в две недели в { $weekday }
    }
meets-first =
    { $day ->
        [wednesday] В первую { $weekday } месяца
        [friday] В первую { $weekday } месяца
        [saturday] В первую { $weekday } месяца
        [sunday] В первое { $weekday } месяца
       *[any] В первый { $weekday } месяца
    }
meets-second =
    { $day ->
        [wednesday] Во вторую { $weekday } месяца
        [friday] Во вторую { $weekday } месяца
        [saturday] Во вторую { $weekday } месяца
        [sunday] Во второе { $weekday } месяца
       *[any] Во второй { $weekday } месяца
    }
meets-third =
    { $day ->
        [wednesday] В третью { $weekday } месяца
        [friday] В третью { $weekday } месяца
        [saturday] В третью { $weekday } месяца
        [sunday] В третье { $weekday } месяца
       *[any] В третий { $weekday } месяца
    }
meets-fourth =
    { $day ->
        [wednesday] В четвёртую { $weekday } месяца
        [friday] В четвёртую { $weekday } месяца
        [saturday] В четвёртую { $weekday } месяца
        [sunday] В четвёртое { $weekday } месяца
       *[any] В четвёртый { $weekday } месяца
    }
meets-last =
    { $day ->
        [wednesday] В последнюю { $weekday } месяца
        [friday] В последнюю { $weekday } месяца
        [saturday] В последнюю { $weekday } месяца
        [sunday] В последнее { $weekday } месяца
       *[any] В последний { $weekday } месяца
    }
weekday-monday = понедельник
weekday-tuesday = вторник
weekday-wednesday = среду
weekday-thursday = четверг
weekday-friday = пятницу
weekday-saturday = субботу
weekday-sunday = воскресенье

## People

person-author = Автор
person-trainer = Преподаватель
person-translator = Переводчик
person-mentor = Наставник
person-organiser = Организатор
person-developer = Разработчик
person-researcher = Исследователь
mentor-open = Берёт новых подопечных
mentor-limited = Мало времени
mentor-closed = Пока нет времени

## Organisations

organisation-museum = Музей
organisation-library = Библиотека
organisation-archive = Архив
organisation-gallery = Галерея
organisation-school = Школа
organisation-university = Университет
organisation-affiliate = Аффилированная организация Викимедиа
organisation-foundation = Фонд
organisation-ngo = Объединение
organisation-government = Государственное учреждение
organisation-company = Компания
organisation-other = Другое

## Research

research-study = Исследование
research-report = Отчёт
research-data-set = Набор данных
research-thesis = Диссертация
research-book = Книга
research-finding = Что выяснилось
research-method = Метод:

## Glossary

glossary-letters = Буквы
see-also = См. также:

## Audiences

audience-start = Начните здесь

## Examples

example-notice = Это вымышленный пример. Он показывает, как выглядит такая страница.
example-mark = Вымышленный пример
