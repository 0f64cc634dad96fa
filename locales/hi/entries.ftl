# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Kinds

kind-page = पृष्ठ
kind-lesson = पाठ
kind-course = पाठ्यक्रम
kind-toolkit = टूलकिट
kind-pathway = सीखने का मार्ग
kind-glossary = शब्दावली
kind-campaign = अभियान
kind-event = कार्यक्रम
kind-club = क्लब
kind-person = व्यक्ति
kind-organisation = संगठन
kind-research = शोध
kind-news = समाचार
kind-faq = प्रश्न और उत्तर
kind-audience = किसके लिए

## Lists

list-empty = यहाँ अभी कुछ नहीं है।
entries-count =
    { $n ->
        [one] { $n } प्रविष्टि
       *[other] { $n } प्रविष्टियाँ
    }
lessons-count = { $n } पाठ

## Level: how much must be known before

level = स्तर
level-beginner = आरंभिक
level-intermediate = मध्यम
level-advanced = उन्नत

## Audience: for whom it is

audience = किनके लिए
audience-new-contributors = नए योगदानकर्ता
audience-experienced-contributors = अनुभवी योगदानकर्ता
audience-museums-libraries-archives = संग्रहालय, पुस्तकालय और अभिलेखागार
audience-educators = शिक्षक
audience-students = विद्यार्थी
audience-researchers = शोधकर्ता
audience-organisations = संगठन और संस्थाएँ
audience-organisers = आयोजक
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = स्थिति
status-draft = मसौदा
status-pre-alpha = पहला संस्करण
status-alpha = लेखकों द्वारा आज़माया गया
status-beta = दूसरों द्वारा आज़माया गया
status-stable = उपयोग के लिए तैयार
status-retired = अब अद्यतन नहीं किया जाता
last-tested = पिछला परीक्षण: { DATETIME($date, dateStyle: "long") }
