# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

search-all = सब कुछ, अ से ह तक
search-without-script = खोज के लिए जावास्क्रिप्ट चाहिए। यहाँ सब कुछ वर्णक्रम में है।
search-letters = वर्ण
search-kind = प्रकार
search-any = सभी
search-count = परिणाम: { $n }
search-none = “{ $query }” के लिए कुछ नहीं मिला। कम या दूसरे शब्द आज़माएँ।
search-all-results = सभी परिणाम, छँटाई के साथ
search-more = और दिखाएँ
search-loading = खोज रहे हैं…
search-keys = ↑ ↓ चुनें · Enter खोलें · Esc बंद करें
