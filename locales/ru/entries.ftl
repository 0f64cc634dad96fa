# SPDX-License-Identifier: MIT OR Apache-2.0

### Русский. Этот перевод должен проверить носитель языка.
### Needs review by a native speaker.

## Kinds

kind-page = Страница
kind-lesson = Урок
kind-course = Курс
kind-toolkit = Набор организатора
kind-pathway = Маршрут обучения
kind-glossary = Глоссарий
kind-campaign = Кампания
kind-event = Мероприятие
kind-club = Клуб
kind-person = Участник
kind-organisation = Организация
kind-research = Исследование
kind-news = Новость
kind-faq = Вопросы и ответы
kind-audience = Для кого

## Lists

list-empty = Здесь пока ничего нет.
entries-count =
    { $n ->
        [one] { $n } материал
        [few] { $n } материала
        [many] { $n } материалов
       *[other] { $n } материала
    }
lessons-count =
    { $n ->
        [one] { $n } урок
        [few] { $n } урока
        [many] { $n } уроков
       *[other] { $n } урока
    }

## Level: how much must be known before

level = Уровень
level-beginner = Начальный
level-intermediate = Средний
level-advanced = Продвинутый

## Audience: for whom it is

audience = Для кого
audience-new-contributors = Новые участники
audience-experienced-contributors = Опытные участники
audience-museums-libraries-archives = Музеи, библиотеки и архивы
audience-educators = Преподаватели
audience-students = Школьники и студенты
audience-researchers = Исследователи
audience-organisations = Организации
audience-organisers = Организаторы
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Состояние
status-draft = Черновик
status-pre-alpha = Первая версия
status-alpha = Опробовано авторами
status-beta = Опробовано другими
status-stable = Готово к использованию
status-retired = Больше не обновляется
last-tested = Последняя проверка: { DATETIME($date, dateStyle: "long") }
