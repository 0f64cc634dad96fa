# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Progress

learner-mark = Nimemaliza somo hili
learner-end = Umefika mwisho wa somo hili. Je, umelimaliza?
learner-finished = Imekamilika
learner-progress = Yaliyokamilika: { $done } kati ya { $count }
learner-progress-label = Maendeleo yako
learner-continue = Endelea ulipoachia:

## Size of text

text-size = Ukubwa wa maandishi
text-smaller = Maandishi madogo zaidi
text-larger = Maandishi makubwa zaidi

## The page about what is kept

device-page = Data yako kwenye kifaa hiki
device-lead = Unachofanya hapa kinahifadhiwa katika kivinjari hiki pekee: masomo yaliyokamilika, majibu, orodha na mipangilio. Hakuna kinachotumwa kwetu wala kwa mtu mwingine.
device-no-script = Kivinjari hiki hakiendeshi skripti, kwa hiyo hakuna kinachohifadhiwa.
device-refused = Kivinjari hiki hakiruhusu tovuti kuhifadhi chochote. Kila kitu kinafanya kazi, lakini kinasahaulika unapotoka kwenye ukurasa.
device-kept = Kilichohifadhiwa
device-none = Bado hakuna kilichohifadhiwa.
device-kind-done = Masomo yaliyokamilika
device-kind-quiz = Maswali yaliyojibiwa
device-kind-checklist = Orodha hakiki
device-kind-other = Mipangilio na mahali
device-export = Hifadhi kama faili
device-export-for = Ili kuihamishia kwenye kivinjari au kifaa kingine.
device-import = Fungua faili iliyohifadhiwa
device-import-for = Inaongezwa kwenye kilichopo hapa.
device-delete = Futa kila kitu
device-delete-for = Inafaa kwenye kifaa kinachotumiwa na wengine pia.
device-sure = Ufute kila kilichohifadhiwa hapa? Hakiwezi kurudishwa.
device-delete-yes = Ndiyo, futa
device-delete-no = Hapana, kiache
device-imported = Faili imefunguliwa na kuongezwa.
device-wrong-file = Hii si faili iliyohifadhiwa hapa.
device-deleted = Kila kitu kimefutwa.
