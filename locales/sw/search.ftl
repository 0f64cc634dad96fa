# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

search-all = Yote kuanzia A hadi Z
search-without-script = Utafutaji unahitaji JavaScript. Hapa kuna yote kwa mpangilio wa alfabeti.
search-letters = Herufi
search-kind = Aina
search-any = Yote
search-count = Matokeo: { $n }
search-none = Hakuna kilichopatikana kwa “{ $query }”. Jaribu maneno machache au mengine.
search-all-results = Matokeo yote, pamoja na vichujio
search-more = Onyesha zaidi
search-loading = Inatafuta…
search-keys = ↑ ↓ chagua · Enter fungua · Esc funga
