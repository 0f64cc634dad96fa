# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Progress

learner-mark = मैंने यह पाठ पूरा कर लिया है
learner-end = आप इस पाठ के अंत तक पहुँच गए हैं। क्या आपने इसे पूरा कर लिया?
learner-finished = पूरा
learner-progress = पूरा: { $count } में से { $done }
learner-progress-label = आपकी प्रगति
learner-continue = जहाँ थे वहीं से आगे बढ़ें:

## Size of text

text-size = अक्षरों का आकार
text-smaller = छोटे अक्षर
text-larger = बड़े अक्षर

## The page about what is kept

device-page = इस डिवाइस पर आपका डेटा
device-lead = आप यहाँ जो करते हैं वह सिर्फ़ इसी ब्राउज़र में रहता है: पूरे किए पाठ, उत्तर, सूचियाँ और सेटिंग। हमें या किसी और को कुछ नहीं भेजा जाता।
device-no-script = यह ब्राउज़र स्क्रिप्ट नहीं चलाता, इसलिए कुछ नहीं रखा जाता।
device-refused = यह ब्राउज़र साइट को कुछ रखने नहीं देता। सब कुछ काम करता है, पर पन्ना छोड़ते ही भूल जाता है।
device-kept = क्या रखा गया है
device-none = अभी कुछ नहीं रखा गया है।
device-kind-done = पूरे किए पाठ
device-kind-quiz = उत्तर दिए गए प्रश्न
device-kind-checklist = जाँच-सूचियाँ
device-kind-other = सेटिंग और जगहें
device-export = फ़ाइल में सहेजें
device-export-for = दूसरे ब्राउज़र या डिवाइस पर ले जाने के लिए।
device-import = सहेजी हुई फ़ाइल खोलें
device-import-for = यहाँ जो है उसमें जुड़ जाता है।
device-delete = सब कुछ मिटाएँ
device-delete-for = ऐसे डिवाइस पर अच्छा है जिसे और लोग भी इस्तेमाल करते हैं।
device-sure = यहाँ रखा सब कुछ मिटाएँ? इसे वापस नहीं लाया जा सकेगा।
device-delete-yes = हाँ, मिटाएँ
device-delete-no = नहीं, रहने दें
device-imported = फ़ाइल खोलकर जोड़ दी गई।
device-wrong-file = यह यहाँ सहेजी गई फ़ाइल नहीं है।
device-deleted = सब कुछ मिटा दिया गया।
