# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = इस पृष्ठ का { $percent }% भाग { $source } से अनूदित है।
translation-outdated =
    { $count ->
        [one] { $count } भाग पुराना है और चिह्नित है।
       *[other] { $count } भाग पुराने हैं और चिह्नित हैं।
    }
translation-missing =
    { $count ->
        [one] { $count } भाग अभी { $source } में है।
       *[other] { $count } भाग अभी { $source } में हैं।
    }
translation-review = पूरे अनुवाद की समीक्षा अभी नहीं हुई है।
translation-original = मूल पृष्ठ पढ़ें
translation-help = अनुवाद में सहायता करें

## Below a paragraph whose original has changed

translation-changed = मूल पाठ बदल गया है

## In print

translation-legend = हाशिये की रेखा पुराने भाग को दिखाती है: अनुवाद के बाद मूल पाठ बदल गया है।
