# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = تُرجم { $percent }% من هذه الصفحة (لغة الأصل: { $source }).
translation-outdated =
    { $count ->
        [zero] لا أجزاء متقادمة.
        [one] فيها جزء واحد متقادم، وهو معلَّم.
        [two] فيها جزآن متقادمان، وهما معلَّمان.
        [few] فيها { $count } أجزاء متقادمة، وهي معلَّمة.
        [many] فيها { $count } جزءًا متقادمًا، وهي معلَّمة.
       *[other] فيها { $count } جزء متقادم، وهي معلَّمة.
    }
translation-missing =
    { $count ->
        [zero] لم يبق شيء باللغة: { $source }.
        [one] بقي جزء واحد باللغة: { $source }.
        [two] بقي جزآن باللغة: { $source }.
        [few] بقيت { $count } أجزاء باللغة: { $source }.
        [many] بقي { $count } جزءًا باللغة: { $source }.
       *[other] بقي { $count } جزء باللغة: { $source }.
    }
translation-review = لم تُراجَع كلها بعد.
translation-original = اقرأ الأصل
translation-help = ساعد في الترجمة

## Below a paragraph whose original has changed

translation-changed = تغيّر النص الأصلي

## In print

translation-legend = الخط في الهامش يدل على ما تقادم: فقد تغيّر النص الأصلي بعد الترجمة.
