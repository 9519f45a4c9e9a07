# سجل الإفصاح: من يعرف ماذا، ومنذ متى، وعن طريق من.
screen-known = ماذا يعرفون؟
ledger-who-knows = من يعرف هذا؟
ledger-what-audience-knows = ماذا تعرف هذه الجهة: { $audience }؟
ledger-withdraw-from = سحب الإذن: { $audience }
ledger-what-they-know = ماذا يعرفون في هذه المسألة؟
ledger-what-knows-on-this = ماذا يعرف { $party } في هذه المسألة؟
ledger-ours-alone = لدينا وحدنا.
ledger-not-told = سرّي لدينا، ولم يُنقل إلى: { $audiences }
ledger-do-not-repeat = لا يُكرَّر
ledger-since = منذ { $when }
ledger-as-part-of = من خلال { $audience }
ledger-their-own = قدّموه لنا
ledger-steps-for = خطوات: { $audience }
ledger-bearing-cleared = أُذن بنقله
ledger-bearing-conveyed = يعرف
ledger-bearing-given = قدّمه لنا
ledger-bearing-through = يعرف
ledger-bearing-withdrawn = سُحب الإذن
ledger-bearing-public = معلن

ledger-for-cleared = الإذن بالنقل إلى…
ledger-for-conveyed = نُقل بغير إذن: { $audience }…
ledger-for-given = قُدّم لنا: { $audience }…
ledger-for-public = إعلانه على الملأ…
ledger-other-steps = خطوات أخرى
ledger-step-given = قدّموه لنا…
ledger-step-cleared = الإذن بصيغة…
ledger-step-conveyed = تسجيل النقل…
ledger-step-reacted = كيف تلقّوه…
ledger-step-conveyed-anyway = تسجيل نقل بغير إذن…
ledger-step-withdrawn = سحب الإذن…
ledger-step-public = إعلانه على الملأ…

# استمارة الخطوة.
ledger-form-given = قُدّم لنا: { $audience }
ledger-form-cleared = الإذن بالنقل إلى { $audience }
ledger-form-conveyed = النقل إلى { $audience }
ledger-form-reacted = كيف تلقّاه { $audience }
ledger-form-withdrawn = سحب الإذن: لم يعد يشمل { $audience }
ledger-form-public = الإعلان على الملأ
ledger-form-corrected = سُجّل خطأً
ledger-about-given = هذا ما قُدّم لنا بهذه الألفاظ ({ $audience })، فهو معروف لمن قدّمه.
ledger-about-cleared = بعدها يجوز نقل هذه الألفاظ وحدها إلى { $audience }. لم يُنقل شيء بعد.
ledger-about-conveyed = من الآن تُعدّ هذه الألفاظ مسموعة لدى { $audience }. لا تراجع عن ذلك، بل تصحيح فقط.
ledger-about-reacted = لدينا وحدنا: لا يعلم { $audience } بذلك شيئًا. وما قيل فيه من قبل يبقى في السجل.
ledger-about-withdrawn = ما أُذن به فقط لا يُنقل بعدها إلى { $audience }. وما نُقل يبقى معروفًا ويوسم «لا يُكرَّر».
ledger-about-public = من الآن تُعدّ هذه الألفاظ مسموعة لدى الجميع. لا تراجع عن ذلك، بل تصحيح فقط.
ledger-about-corrected = يبقى القيد في السجل مشطوبًا، ويُعدّ كأنه لم يكن.
ledger-warns-conveyed = من الآن تُعدّ هذه الألفاظ مسموعة لدى { $audience }. لا تراجع عن ذلك، بل تصحيح فقط.
ledger-warns-public = من الآن تُعدّ هذه الألفاظ مسموعة لدى الجميع. لا تراجع عن ذلك، بل تصحيح فقط.
ledger-words-cleared = بالألفاظ المأذون بها
ledger-other-words = استُعملت ألفاظ أخرى
ledger-wording-given = بألفاظهم
ledger-wording-cleared = الصيغة المأذون بها
ledger-wording-conveyed = بأي ألفاظ
ledger-wording-public = بأي ألفاظ
ledger-wording-hint-ours = مسودتنا نحن. تُدوَّن في السجل كما هي الآن.
ledger-wording-hint = ما أذن الطرف بنقله فقط. يُدوَّن في السجل كما هو الآن.
ledger-through-given = من قدّمه لنا
ledger-through-cleared = من أذن به
ledger-through-conveyed = من نقله منّا
ledger-through-withdrawn = من سحبه
ledger-through-public = من تلاه
ledger-copy-hint = تُسجَّل النسخة المرقّمة تسليمًا في الأوراق.
ledger-day = اليوم
ledger-time = الوقت
ledger-reaction-hint = يمكن إضافته لاحقًا. لدينا وحدنا.
ledger-not-cleared = لم يُؤذن بنقل شيء إلى { $audience }.
ledger-words-differ = ليست هذه الألفاظ المأذون بنقلها إلى { $audience }.
ledger-reason = لماذا يُنقل مع ذلك
ledger-logged = يُدوَّن السبب في سجل الإفصاح وفي السجل، باسمك.
ledger-reason-withdrawn = السبب إن ذُكر
ledger-reason-corrected = ما الخطأ
ledger-restored = كُتب سابقًا ولم يكتمل، وهو محفوظ.
ledger-lacks-wording = تنقص الألفاظ.
ledger-lacks-through = اذكر من هو.
ledger-lacks-reaction = اذكر كيف تلقّوه.
ledger-lacks-reason = لا بد من سبب. تكفي جملة واحدة.
ledger-lacks-day = ينقص اليوم.
ledger-lacks-time = ينقص الوقت.
ledger-do-given = تسجيل: قُدّم لنا
ledger-do-cleared = تسجيل الإذن
ledger-do-conveyed = تسجيل النقل
ledger-do-reacted = تسجيل: كيف تلقّوه
ledger-do-withdrawn = سحب الإذن
ledger-do-public = تسجيل الإعلان
ledger-do-corrected = تصحيح
ledger-override-conveyed = تسجيل نقل بغير إذن
ledger-override-public = تسجيل إعلان بغير إذن
ledger-said-given = سُجّل: قُدّم لنا، { $audience }
ledger-said-cleared = سُجّل الإذن بالنقل إلى { $audience }
ledger-said-conveyed = سُجّل النقل إلى { $audience }
ledger-said-reacted = سُجّل: كيف تلقّاه { $audience }
ledger-said-withdrawn = سُجّل سحب الإذن: { $audience }
ledger-said-public = سُجّل الإعلان
ledger-said-corrected = سُجّل خطأً: { $audience }

# القيود بترتيب تسجيلها.
ledger-entries = { $count ->
    [one] قيد واحد في السجل
    [two] قيدان في السجل
    [few] { $count } قيود في السجل
   *[other] { $count } قيدًا في السجل
}
ledger-entry-given = قُدّم لنا: { $audience }
ledger-entry-cleared = أُذن بالنقل إلى { $audience }
ledger-entry-conveyed = نُقل إلى { $audience }
ledger-entry-reacted = كيف تلقّاه { $audience }
ledger-entry-withdrawn = سُحب الإذن: { $audience }
ledger-entry-public = أُعلن
ledger-by-given = قدّمه { $through }
ledger-by-cleared = أذن به { $through }
ledger-by-conveyed = نقله { $through }
ledger-by-reacted = رواه { $through }
ledger-by-withdrawn = سحبه { $through }
ledger-by-public = تلاه { $through }
ledger-without-leave = بغير إذن، لأن
ledger-in-error = سُجّل خطأً، { $when }:
ledger-correct = سُجّل خطأً…
ledger-recorded = دوّنه { $by }، { $when }

# ما يعرفه المخاطَبون.
ledger-every-issue = كل المسائل
ledger-known-count = { $count ->
    [0] لا يُعرف شيء هنا: { $audience }
    [one] أمر واحد معروف لدى { $audience }
    [two] أمران معروفان لدى { $audience }
    [few] { $count } أمور معروفة لدى { $audience }
   *[other] { $count } أمرًا معروفًا لدى { $audience }
}
ledger-known-nothing = لا شيء معروف بعد عن طريقنا لدى { $audience }. هنا يقف ما نُقل إليهم أو قدّموه لنا.
ledger-known-nothing-on = لا شيء معروف بعد عن طريقنا لدى { $audience } في هذه المسألة.
ledger-known-no-parties = المخاطَبون من الأطراف. أضفهم أولًا.
ledger-known-more = { $count ->
    [one] أمر آخر غير معروض. اختر مسألة.
    [two] أمران آخران غير معروضين. اختر مسألة.
    [few] { $count } أمور أخرى غير معروضة. اختر مسألة.
   *[other] { $count } أمرًا آخر غير معروض. اختر مسألة.
}
ledger-took-it = كيف تلقَّوه:

# Destroying a text at its source's request
ledger-expunge = إتلاف هذا النص…
ledger-expunge-paper = إتلاف هذه الورقة…
ledger-expunge-title = أيُتلف هذا النص؟
ledger-expunge-title-paper = أتُتلف هذه الورقة؟
ledger-expunge-about = يُتلف ما قيل والصيغة التي كان يمكن نقلها، هنا وفي السجل. ولا رجوع في ذلك.
ledger-expunge-about-paper = يُتلف عنوانها وملاحظاتنا عليها ومستنداتها، هنا وفي السجل. ولا رجوع في ذلك.
ledger-expunge-keeps = تبقى علامة تقول متى ولماذا. ومن أُبلغ يحتفظ بما سمع، والنسخ الاحتياطية السابقة ما زالت تضمه.
ledger-expunge-reason = السبب، وبطلب ممن
ledger-expunge-hint = يُحفظ مع العلامة؛ لا تكتب هنا ما يراد إتلافه.
ledger-expunge-do = إتلاف
ledger-expunged = أُتلف النص.
ledger-expunged-paper = أُتلفت الورقة.
ledger-expunged-when = أُتلف نصّه، { $when }:
ledger-unshared = يستند هذا إلى ما لا يجوز أن تعرفه { $audience }:
