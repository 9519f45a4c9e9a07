# المواقف: المسائل بحسب الأطراف.
positions-matrix = المواقف، المسائل بحسب الأطراف
positions-view = طريقة العرض
positions-view-matrix = الجدول
positions-view-compare = جنبًا إلى جنب
positions-as-of = الحال في
positions-as-of-now = الحال الآن
positions-as-of-round = الحال في الجولة { $round }
positions-now = الآن
positions-end-of = نهاية الجولة { $round }: { $title }
positions-stands-at = كما كانت الحال في نهاية الجولة { $round }. ما تسجله يُضاف الآن.
positions-to-now = عرض الحال الآن
positions-filter = تصفية
positions-record-long = تسجيل موقف
positions-add-issue = إضافة مسألة…
positions-add-basket = إضافة سلة…
positions-move-issue = نقل المسألة…
positions-move = نقل…
positions-remove = حذف المسألة أو السلة
positions-up = إلى أعلى
positions-down = إلى أسفل
positions-pane = إظهار اللوح الجانبي أو إخفاؤه
positions-beside = الموقف والمسألة
positions-pane-empty = اختر خانة لتقرأ تاريخها هنا.

positions-number = رقم
positions-issue = المسألة
positions-bridging = النص التوفيقي
positions-text = النص قيد البحث
positions-convergence = التقارب
positions-round-short = ج{ $round }
positions-place = ج{ $round } جلسة { $session }
positions-place-short = ج{ $round }/{ $session }
positions-none-yet = لا موقف بعد
positions-no-text = لا نص
positions-confided = سرّي لدينا
positions-confided-title = كما قيل لنا، ولم يُؤذن بصيغة.
positions-drafted = لم يكتمل
positions-draft = مسودة { $draft }
positions-ours = لنا
positions-brackets = { $count ->
    [0] لا أقواس
    [one] قوس واحد
    [two] قوسان
    [few] { $count } أقواس
   *[other] { $count } قوسًا
}
positions-basket-empty = لا مسألة بعد
positions-issues = { $count ->
    [0] لا مسائل
    [one] مسألة واحدة
    [two] مسألتان
    [few] { $count } مسائل
   *[other] { $count } مسألة
}
positions-parties = { $count ->
    [0] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $count } أطراف
   *[other] { $count } طرفًا
}
positions-changed = { $count ->
    [one] موقف واحد في الجولة { $round }
    [two] موقفان في الجولة { $round }
    [few] { $count } مواقف في الجولة { $round }
   *[other] { $count } موقفًا في الجولة { $round }
}
positions-tally = { $count } { $level }

positions-empty = المسألة ما تدور عليه المواقف، والسلة تجمع المسائل المتصلة. ابدأ بسلة، مثل «المياه» أو «الأمن».
positions-no-parties = الأعمدة هي الأطراف، فأضفها أولًا:
positions-nothing = لا مسألة بهذه الصفة.
positions-show-all = عرض الكل
positions-find = بحث في الجدول
positions-shown = { $shown } من { $of }
positions-all-baskets = كل السلال
positions-all-levels = كل درجات التقارب
positions-all-firmness = كل درجات التمسك
positions-all-parties = بموقف وبدونه
positions-silent = بلا موقف
positions-silent-party = { $party }: بلا موقف

# خانة واحدة وتاريخها.
positions-revisions = { $count ->
    [0] لا صيغة بعد
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $count } صيغ
   *[other] { $count } صيغة
}
positions-weighs-low = قليلة الأهمية عنده
positions-weighs-medium = متوسطة الأهمية عنده
positions-weighs-high = عالية الأهمية عنده
positions-weighs-vital = حيوية عنده
positions-compare = مقارنة…
positions-in-session = الجولة { $round }، الجلسة { $session }
positions-in-round = الجولة { $round }
positions-no-round = خارج الجولات
positions-illustrative = تاريخ للتوضيح
positions-as-said-only = كما قيل، بلا إذن
positions-from = عن
positions-more-of-it = بقية ما دُوّن هنا
positions-whole = قراءة النص كاملًا
positions-written = دوّنه { $by }، { $when }
positions-so-far = ما سبق
positions-no-wording = لا صيغة بعد: ما قيل يبقى لدينا.
positions-cell-empty = لم يقل { $party } شيئًا في هذا بعد. دوّن ما قيل، وما يُسمح بنقله من ألفاظ.
positions-history-whole = التاريخ هنا حتى الآن.
positions-new-revision = صيغة جديدة
positions-first = تسجيل موقف
positions-continue = متابعة ما لم يكتمل

positions-as-said-hint = ما قيل لنا بلفظه. يبقى لدينا.
positions-wording-hint = ما أذن الطرف بنقله فقط.
positions-interest-hint = لماذا يريدونه.
positions-take-said = البدء من الصيغة { $number }
positions-take-wording = إبقاء الألفاظ المأذون بها في الصيغة { $number }
positions-not-said = غير معروف
positions-not-judged = بلا حكم
positions-round-none = بلا جولة
positions-session-none = بلا جلسة
positions-record = تسجيل
positions-leave = خروج
positions-leave-title = يبقى ما كتبته محفوظًا لهذه الخانة.
positions-give-up = التخلي عنه
positions-restored = كُتب سابقًا ولم يكتمل، وهو محفوظ.
positions-newer = سجّل { $by } الصيغة { $number } في هذه الأثناء:
positions-newer-first = ثمة صيغة أحدث. اقرأها أعلاه؛ نصك محفوظ.
positions-anyway = تسجيل صيغتي بعدها
positions-recorded = سُجّل موقف { $party }: { $issue }

# المسألة في اللوح الجانبي.
positions-issue-number = رقم { $number }
positions-assess = تقييم التقارب
positions-reason-hint = حكمك أنت، للفريق وحده. لا بد له من سبب.
positions-not-assessed = لم يُقيَّم بعد. ما مدى التباعد، ولماذا؟
positions-level-first = اختر مدى التقارب.
positions-assessed = التقييم: { $issue }، { $level }
positions-assessed-meanwhile = قيّمه غيرك في هذه الأثناء؛ انظر أدناه. سجّل ثانية إن بقيت على رأيك.
positions-no-text-yet = لا نص بعد. ما بين [قوسين] غير متفق عليه، و[أ / ب] خيارات.
positions-first-draft = المسودة الأولى
positions-next-draft = المسودة التالية
positions-draft-line = المسودة { $draft }
positions-bracket-hint = ما بين [قوسين] غير متفق عليه، و[أ / ب] خيارات.
positions-parties-propose = بغير ولاية «الوساطة» لا يقترح النص إلا الأطراف.
positions-choose-party = اختر طرفًا
positions-mediator = الوسيط
positions-proposer-first = اختر الطرف صاحب النص.
positions-drafted-meanwhile = سُجّلت مسودة أحدث في هذه الأثناء؛ انظر أدناه. نصك محفوظ. سجّل ثانية إن بقي صالحًا.
positions-draft-recorded = سُجّلت المسودة التالية: { $issue }
positions-importance = الأهمية
positions-why = سبب أهميتها عند { $party }
positions-why-short = السبب
positions-weighed = { $party }: { $weight }
positions-outcomes = النتائج المحتملة
positions-outcome-at = النتيجة { $at }
positions-outcome-new = نتيجة أخرى
positions-outcome-hint = جملة واحدة لكل نتيجة.
positions-outcome-added = أُضيفت نتيجة محتملة
positions-outcome-moved = النتيجة الآن { $at } من { $of }
positions-notes = ملاحظات
positions-notes-hint = للفريق وحده.

# السلال والمسائل.
positions-issue-new = إضافة مسألة
positions-issue-change = تعديل المسألة
positions-issue-added = أُضيفت: { $title }
positions-issue-changed = عُدّلت المسألة.
positions-aspect-hint = أيّ جانب منها، مثل «الوتيرة والشرط».
positions-mandate-same = كما في الجولة
positions-number-kept = يُعطى الرقم مرة واحدة ولا يتغير.
positions-number-offered = الرقم { $number } متاح؛ والأرقام لا تتغير.
positions-number-wrong = الرقم عدد صحيح يبدأ من ١.
positions-basket-first = أضف سلة أولًا، فكل مسألة في سلة.
positions-basket-new = إضافة سلة
positions-basket-hint = باب يجمع مسائل، مثل «العقوبات والاقتصاد».
positions-basket-added = أُضيفت: { $name }
positions-at-edge = { $what }: في الطرف أصلًا.
positions-moved = { $what }: الآن { $at } من { $of } في { $basket }
positions-basket-moved = { $what }: الآن { $at } من { $of }
positions-end-of-basket = { $basket }، في آخرها
positions-after = بعد { $number } { $title }
positions-earlier = { $count ->
    [one] مراجعة أسبق واحدة
    [two] مراجعتان أسبق
    [few] { $count } مراجعات أسبق
    [many] { $count } مراجعة أسبق
   *[other] { $count } مراجعة أسبق
}
positions-rests-on = يستند إلى
positions-source-add = إفادة أو موقف أو رسالة أو ورقة
positions-source-hint = يجوز لمن يعرف هذه كلّها أن يعرف هذا النص، ما لم يوسّعه قرار معلَّل.
positions-source-added = أُضيف
positions-source-remove = لا يستند إلى هذا: { $what }
