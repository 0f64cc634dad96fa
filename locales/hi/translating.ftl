# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = अद्यतन
translating-review = समीक्षा बाकी
translating-outdated = पुराना
translating-missing = अनूदित नहीं

## The page of the site about its translations

translations-title = अनुवाद
translations-lead = क्या अनूदित है, क्या पुराना हो गया है और किस काम से सीखने वालों को सबसे अधिक सहायता मिलेगी।
translations-all = सभी भाषाएँ
translations-language = भाषा
translations-note = सभी संख्याएँ मूल पाठ के शब्दों की हैं।
translations-percent = { $percent }%
translations-number = { $count }
translations-next = आगे क्या करें
translations-next-lead = सबसे पहले वह, जिसकी सबसे अधिक पाठ्यक्रमों और सीखने के मार्गों को प्रतीक्षा है।
translations-nothing = सब कुछ अनूदित और अद्यतन है। धन्यवाद!
translations-paths = पाठ्यक्रम और मार्ग जिनका यह भाग है: { $count }
translations-kinds = सभी पृष्ठ
translations-other = अन्य पृष्ठ
translations-pages = पृष्ठ: { $count }
translations-thanks = इनका धन्यवाद
translations-data = यही संख्याएँ डेटा के रूप में (JSON)

## What to do with a page

task-update = अद्यतन करने के भाग: { $parts }
task-finish = अनुवाद के लिए बचे शब्द: { $words }
task-review = समीक्षा के भाग: { $parts }
task-record = दर्ज करें कि अनुवाद किस पाठ से हुआ
task-translate = अनुवाद के लिए शब्द: { $words }

## The translator’s view: a list of pages, and each of them beside its original

desk-title = { $language } में अनुवाद
desk-page-title = अनुवाद: { $title }
desk-percent = { $percent }% अद्यतन
desk-left = बचे हुए भाग: { $count }
desk-finish = आरंभ हुए
desk-record = अभिलेख नहीं
desk-list = सभी पृष्ठ
desk-show = पृष्ठ देखें
desk-next = अगला काम
desk-previous = पिछला काम
desk-keys = Alt + ↓ और Alt + ↑ से अगले और पिछले बचे भाग पर जाते हैं।
desk-go-on = आगे बढ़ें:
desk-original = मूल
desk-translation = अनुवाद
desk-change = मूल पाठ में क्या बदला
desk-memory = पहले के अनुवाद
desk-alike = { $percent }% समान
desk-terms = शब्दावली
desk-edit = यह पंक्ति संपादित करें
desk-edit-line = यह पंक्ति संपादित करें: { $file }, { $line }
desk-foreign = पाठक इसे { $language } में देखते हैं।
desk-begin = अभी किसी ने आरंभ नहीं किया है। यह आदेश फ़ाइल बनाता है:
desk-adopt = अभी ज्ञात नहीं कि यह किस पाठ से अनूदित है। यह आदेश अभिलेख बनाता है:
