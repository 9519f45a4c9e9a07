# رسائل من طرف إلى آخر عن طريقنا.
messages-add = رسالة جديدة
messages-add-label = ما قيل لنا
messages-add-hint = ما يريد { $party } نقله كما قيل لنا. يبقى لدينا وحدنا.
messages-issue-none = بلا مسألة
messages-needs-two = الرسالة موجّهة إلى طرف آخر. اختر لمن هي.
messages-needs-words = اكتب ما قيل أولًا.
messages-needs-parties = تنتقل الرسالة من طرف إلى آخر عن طريقنا. أضف طرفين أولًا.
messages-no-answer-to = ليست ردًّا
messages-said-added = دُوّنت رسالة: { $from } إلى { $to }
messages-empty = تنتقل الرسالة من طرف إلى آخر عن طريقنا: كما قيلت، ثم بصيغة يأذن بها صاحبها، ثم تُنقل، ثم يُردّ عليها.
messages-keys = ينتقل Enter إلى الخطوة التالية، وتختار الأسهم الرسالة
messages-pane = الرسالة
messages-to = إلى
messages-ours-alone = لدينا وحدنا
messages-ours-alone-title = ملاحظة الوسيط. لا تدخل أي ورقة ولا عرضًا لأي مخاطَب.
messages-to-be-agreed = صيغة لم يُؤذن بها بعد
messages-session = الجولة { $round }، الجلسة { $session }: { $title }

messages-stage-to-convey = للنقل
messages-stage-waiting-for-answer = بانتظار الرد
messages-stage-as-said = قيد الصياغة
messages-stage-conveyed = نُقلت
messages-stage-answered = رُدّ عليها
messages-count-to-convey = { $count ->
    [one] واحدة للنقل
    [two] اثنتان للنقل
   *[other] { $count } للنقل
}
messages-count-waiting-for-answer = { $count ->
    [one] واحدة بانتظار الرد
    [two] اثنتان بانتظار الرد
   *[other] { $count } بانتظار الرد
}
messages-count-as-said = { $count ->
    [one] واحدة قيد الصياغة
    [two] اثنتان قيد الصياغة
   *[other] { $count } قيد الصياغة
}
messages-show-all = عرض الكل ({ $count })

# مسار رسالة واحدة.
messages-as-said-none = لم يُدوَّن شيء كما قيل
messages-from-statement = من إفادة
messages-wording-draft = صيغة لم يُؤذن بها بعد
messages-wording-hint = ألفاظ تُقترح على { $party }
messages-authorise = أُذن بالصيغة…
messages-authorise-again = أُذن بصيغة أخرى…
messages-authorise-anew = أُذن من جديد…
messages-conveyed-to = نُقلت إلى { $party }
messages-convey = تسجيل النقل…
messages-convey-anyway = تسجيل نقل بغير صيغة مأذون بها…
messages-answer = الرد
messages-record-answer = تدوين الرد
messages-no-answer-wanted = لا يُنتظر رد.
messages-reaction-add = إضافة كيف تلقَّوها…
messages-reaction-change = تعديل كيف تلقَّوها…
messages-reaction-of = كيف تلقّاها { $party }
messages-reaction-hint = لدينا وحدنا. وما قيل فيه من قبل يبقى في السجل.
messages-do-reaction = تسجيل
messages-said-reaction = سُجّل كيف تلقَّوها
messages-held = سحب { $party } إذنه. هذه الألفاظ معروفة لدى { $other }، فلا تُكرَّر.
messages-held-before = سحب { $party } إذنه. لا تُنقل إلى { $other }.
messages-what-knows = ماذا يعرف { $party }؟
messages-remove = حذف الرسالة
messages-stays = تبقى الرسالة، فسجل الإفصاح يذكرها. وما سُجّل خطأً يُصحَّح هناك.
messages-expunged = مُحي النص
messages-expunged-when = مُحي نصّها، { $when }:
