# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## On the page of a course

offline-title = Soma bila mtandao
offline-for = Masomo, picha na mazoezi ya kozi hii huhifadhiwa kwenye kifaa hiki, katika lugha hii.
offline-keep = Hifadhi kozi hii hapa ({ $size })
offline-keeping = Inapakia: { $done } kati ya { $count }
offline-kept = Kozi hii imehifadhiwa hapa na inaweza kusomwa bila mtandao ({ $size }).
offline-remove = Iondoe kwenye kifaa hiki
offline-removed = Kozi imeondolewa kwenye kifaa hiki.
offline-failed = Haikufaulu. Je, kuna mtandao na nafasi kwenye kifaa?

## When the course has changed

offline-new = Kuna toleo jipya la kozi hii.
offline-update = Pata toleo jipya

## Without a connection

offline-no-connection = Hakuna mtandao
offline-not-kept = Ukurasa uliotaka haujahifadhiwa kwenye kifaa hiki. Hapa chini ni kozi zilizohifadhiwa.
offline-courses = Kozi zilizohifadhiwa hapa
offline-searched = Hakuna mtandao: utafutaji umefanywa katika kozi zilizohifadhiwa hapa tu.
