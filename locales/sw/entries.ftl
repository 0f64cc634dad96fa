# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Kinds

kind-page = Ukurasa
kind-lesson = Somo
kind-course = Kozi
kind-toolkit = Seti ya zana
kind-pathway = Njia ya kujifunza
kind-glossary = Faharasa
kind-campaign = Kampeni
kind-event = Tukio
kind-club = Klabu
kind-person = Mtu
kind-organisation = Shirika
kind-research = Utafiti
kind-news = Habari
kind-faq = Maswali na majibu
kind-audience = Kwa nani

## Lists

list-empty = Bado hakuna kitu hapa.
entries-count =
    { $n ->
        [one] kipengele { $n }
       *[other] vipengele { $n }
    }
lessons-count =
    { $n ->
        [one] somo { $n }
       *[other] masomo { $n }
    }

## Level: how much must be known before

level = Ngazi
level-beginner = Ya mwanzo
level-intermediate = Ya kati
level-advanced = Ya juu

## Audience: for whom it is

audience = Kwa nani
audience-new-contributors = Wachangiaji wapya
audience-experienced-contributors = Wachangiaji wazoefu
audience-museums-libraries-archives = Makumbusho, maktaba na hifadhi za nyaraka
audience-educators = Walimu
audience-students = Wanafunzi
audience-researchers = Watafiti
audience-organisations = Mashirika
audience-organisers = Waandaaji
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = Hali
status-draft = Rasimu
status-pre-alpha = Toleo la kwanza
status-alpha = Imejaribiwa na waandishi
status-beta = Imejaribiwa na wengine
status-stable = Tayari kutumika
status-retired = Haisasishwi tena
last-tested = Ilijaribiwa mara ya mwisho tarehe { DATETIME($date, dateStyle: "long") }
