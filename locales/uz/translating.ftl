# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = Yangi
translating-review = Tekshirish kerak
translating-outdated = Eskirgan
translating-missing = Tarjima qilinmagan

## The page of the site about its translations

translations-title = Tarjimalar
translations-lead = Nima tarjima qilingan, nima eskirgan va nima oʻrganuvchilarga eng koʻp yordam beradi.
translations-all = Barcha tillar
translations-language = Til
translations-note = Barcha sonlar asl matn soʻzlarini bildiradi.
translations-percent = { $percent }%
translations-number = { $count }
translations-next = Endi nima qilish kerak
translations-next-lead = Avval eng koʻp kurs va oʻquv yoʻllari kutayotgani turadi.
translations-nothing = Hammasi tarjima qilingan va yangi. Rahmat!
translations-paths = { $count } ta kurs va oʻquv yoʻliga kiradi
translations-kinds = Barcha sahifalar
translations-other = Boshqa sahifalar
translations-pages = { $count } ta sahifa
translations-thanks = Quyidagilarga rahmat
translations-data = Shu sonlar maʼlumot sifatida (JSON)

## What to do with a page

task-update = { $parts } ta qismni yangilang
task-finish = Qolgan { $words } ta soʻzni tarjima qiling
task-review = { $parts } ta qismni tekshiring
task-record = Qaysi matndan tarjima qilinganini qayd eting
task-translate = { $words } ta soʻzni tarjima qiling

## The translator’s view: a list of pages, and each of them beside its original

desk-title = Tarjima: { $language }
desk-page-title = Tarjima qilish: { $title }
desk-percent = { $percent }% yangi
desk-left = { $count } ta qism qoldi
desk-finish = Boshlangan
desk-record = Qaydsiz
desk-list = Barcha sahifalar
desk-show = Sahifani koʻrish
desk-next = Keyingi ish
desk-previous = Oldingi ish
desk-keys = Alt + ↓ va Alt + ↑ keyingi va oldingi ish kutayotgan qismga olib boradi.
desk-go-on = Davom ettirish:
desk-original = Asl matn
desk-translation = Tarjima
desk-change = Asl matnda nima oʻzgargan
desk-memory = Avvalgi tarjimalar
desk-alike = { $percent }% oʻxshash
desk-terms = Atamalar
desk-edit = Shu qatorni tahrirlash
desk-edit-line = Shu qatorni tahrirlash: { $file }, { $line }
desk-foreign = Oʻquvchilar buni shu tilda koʻradi: { $language }.
desk-begin = Hali hech kim boshlamagan. Bu buyruq faylni yaratadi:
desk-adopt = Bu nimadan tarjima qilingani hali maʼlum emas. Bu buyruq qaydni yaratadi:
