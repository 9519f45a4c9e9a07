# الأوراق الواردة، والنصوص المرجعية بفقراتها، وعارض المستندات.
papers-part-received = الواردة
papers-part-reference = النصوص المرجعية
papers-part-handed = المسلَّمة
papers-count-received = { $count ->
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
   *[other] { $count } ورقة
}
papers-count-reference = { $count ->
    [one] نص واحد
    [two] نصّان
    [few] { $count } نصوص
   *[other] { $count } نصًّا
}
papers-pane = الورقة
papers-keys = ‏Enter يعرض المستند؛ و S و P و A تجعل من الورقة إفادة أو موقفًا أو بندًا
papers-keys-read = ‏Enter يعرض المستند، والأسهم تختار الورقة
papers-empty-received = يُحفظ هنا ما يسلّمنا إياه طرف أو غيره مع مستنده، مشفّرًا كسائر الملف، ويبقى لنا وحدنا حتى يُؤذن به.
papers-empty-reference = يقف هنا اتفاق سابق أو شروط وقف إطلاق النار فقرةً فقرة، ليُستشهد به.
papers-empty-parties = لكل ورقة مصدر. سمِّ الأطراف وأشخاصها أولًا.

papers-add = إضافة ورقة
papers-add-reference = إضافة نص مرجعي
papers-add-translation = إضافة ترجمة
papers-change = تعديل الورقة
papers-remove = حذف الورقة
papers-open = فتح
papers-said-added = أُضيفت: { $title }
papers-said-given = صارت في عرض { $party }
papers-confided-title = لنا وحدنا: لا يعلم أحد سوانا أنها لدينا.
papers-given-by = سُلّمت رسميًّا
papers-expunged = أُتلفت
papers-expunged-when = أُتلفت مع مستنداتها، { $when }:
papers-recorded-by = دوّنها
papers-by-translator = ترجمها { $who }
papers-translations = الترجمات
papers-translation-mark = ترجمة { $what }
papers-clause-count = { $count ->
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
   *[other] { $count } فقرة
}
papers-file-count = { $count ->
    [one] مستند واحد
    [two] مستندان
    [few] { $count } مستندات
   *[other] { $count } مستندًا
}

# الاستمارة.
papers-not-said = لم يُذكر
papers-time = الساعة
papers-occasion = الجلسة أو الاتصال
papers-translates-none = ليست ترجمة
papers-language-other = لغة أخرى…
papers-language-code = رمزها
papers-language-hint = حرفان أو ثلاثة بحسب ISO 639
papers-notes-hint = لنا وحدنا
papers-given = سلّموها رسميًّا: تظهر في عرضهم
papers-given-hint = تُعدّ هذه الورقة معلومة لدى { $party } منذ ساعة تسلّمها، ويُدوَّن ذلك في سجل الإفصاح.
papers-not-given-hint = وإلا فهي لنا وحدنا، ولا يظهر هنا في عرض { $party } أنها لدينا.
papers-ours-alone = لنا وحدنا. ويُسجَّل بعد ذلك من يجوز له أن يعلمها.
papers-lacks-title = اذكر عنوانها أو سمِّها.
papers-lacks-source = اذكر ممن وردت.
papers-lacks-day = اذكر يوم تسلّمها.
papers-lacks-time = اذكر الساعة كما تعرفها.
papers-lacks-translation = اذكر صفة الترجمة.
papers-lacks-language = رمز اللغة حرفان أو ثلاثة، مثل ar أو pes.
papers-files = المستندات
papers-files-hint = تُحفظ مشفّرة داخل الملف، ويبقى الأصل الذي تُقرأ منه في مكانه.
papers-choose-file = اختيار مستند…
papers-file-path = مسار المستند
papers-file-at = المستند { $at }
papers-file-twice = هذا المستند موجود هنا.
papers-leave-file = ترك { $name }
papers-said-file = حُفظ داخل الملف: { $name }

# عارض المستندات.
papers-viewer = المستند: { $name }
papers-tools = الصفحة والحجم
papers-reading = تجري القراءة…
papers-page = الصفحة { $page }
papers-page-unreadable = لا يمكن عرض الصفحة { $page }.
papers-page-number = الصفحة
papers-of-pages = من { $count }
papers-page-before = الصفحة السابقة
papers-page-after = الصفحة التالية
papers-smaller = تصغير
papers-larger = تكبير
papers-fit = بعرض المكان
papers-percent = { $percent }٪
papers-zoom = { $percent } في المئة
papers-view-large = عرض كبير
papers-view-back = عودة
papers-cannot-show = لا يمكن عرض مستند من هذا النوع هنا. وهو محفوظ كما ورد.
papers-file-damaged = تتعذر قراءة هذا المستند: فهو تالف أو ليس ما يبدو عليه. وهو محفوظ كما ورد.
papers-file-locked = هذا المستند مقفل بكلمة مرور خاصة به. وهو محفوظ كما ورد.
papers-file-gone = لم يعد هذا المستند موجودًا: أُتلف.
papers-save-copy = حفظ نسخة…
papers-copy-title = حفظ نسخة
papers-copy-warns = خارج الملف لا شيء يحميها.
papers-copy-where = المكان
papers-copy-do = حفظ النسخة
papers-said-copy = حُفظت النسخة: { $path }

# الفقرات، وما يستند إلى الورقة.
papers-clauses = الفقرات
papers-clauses-empty = اكتب رقم الفقرة ونصها، أو ألصق عدة أسطر تفصل بينهما علامة جدولة.
papers-clause-add = نص فقرة جديدة
papers-clause-label-hint = ٤ (ب)
papers-clause-text-hint = ما تنص عليه. يضيفها Enter.
papers-clause-lacks-label = اذكر رقمها كما يُستشهد به، مثل ٤ (ب).
papers-clause-lacks-text = اكتب ما تنص عليه الفقرة.
papers-said-clause = أُضيفت الفقرة { $label }
papers-cite = نسخ للاستشهاد
papers-make = جعلها
papers-make-statement = إفادة
papers-make-position = موقفًا
papers-make-agenda-item = بندًا في جدول الأعمال
papers-make-long-statement = إفادة من هذه الورقة
papers-make-long-position = موقف من هذه الورقة
papers-make-long-agenda-item = بند في جدول الأعمال من هذه الورقة
papers-rests = ما يستند إليها
papers-on-clause = الفقرة { $clause }

# الورقة مصدرًا لغيرها.
paper-cited = { $title }، { $clause }
paper-rests-on = من
paper-let-go = ليست من هذه الورقة
paper-choose-cell = اختر خانة الموقف واضغط Enter.
