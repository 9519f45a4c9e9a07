# الإفادات: سطر التدوين، والدفتر بترتيبه، وما تصير إليه الإفادة.
statements-count = { $count ->
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $count } إفادات
   *[other] { $count } إفادة
}
statements-occasion = أين تُقال
statements-session = ج{ $round } ل{ $session } · { $title }
statements-contact = { $kind } مع { $who }
statements-now = جارية الآن
statements-all = كل الإفادات
statements-about = حول { $number } · { $title }
statements-to-now = إلى الجلسة الجارية
statements-to-newest = إلى أحدث الإفادات
statements-earlier = إفادات أسبق
statements-keys = ‏Enter يفتح الإفادة؛ و P و M و A تجعل منها موقفًا أو رسالة أو بندًا

statements-capture = تدوين إفادة
statements-placeholder = يقول { $source }…
statements-placeholder-none = @من ثم ما قيل #المسألة !درجة-التمسك
statements-hint = @ من · # في أي مسألة · ! بأي تمسك · Enter يحفظ
statements-sticks = كلها حول { $issue }.
statements-let-go = ترك ذلك
statements-as-text = ليست علامة: تبقى في النص
statements-stays-text = تبقى في النص: { $words }
statements-two-sources = للإفادة مصدر واحد، والأول هنا { $first }. دوّن ما قاله { $second } في سطر مستقل، أو ضع \ قبل علامة @ إن كان مذكورًا فحسب.
statements-two-issues = الإفادة في مسألة واحدة، والأولى هنا { $first }. ضع \ قبل علامة # الثانية إن كانت مذكورة فحسب.
statements-two-weights = للإفادة درجة تمسك واحدة. احذف إحدى علامتي ! أو ضع \ قبلها.
statements-no-source = من قالها؟ ابدأ السطر بعلامة @ ثم الاسم.
statements-no-words = ماذا قيل؟ ليس في السطر سوى علامات.
statements-said-added = دُوّنت إفادة: { $source }

statements-issue = { $number } { $title }
statements-confided = سرّي لدينا
statements-confided-title = لنا وحدنا كما قيلت: لم يُخبر بها أحد، ولا جانب المصدر نفسه.
statements-cleared = مأذون بها لـ{ $audiences }
statements-conveyed = نُقلت إلى { $audiences }
statements-public = معلنة
statements-held = لا تُكرَّر: { $audiences }
statements-wording-only = صيغة مأذون بها
statements-expunged = أُتلف النص بطلب مصدره.
statements-became = ← { $what }
statements-from-paper = من { $paper }

statements-open = فتح
statements-remove = حذف الإفادة
statements-detail = إفادة
statements-recorded-by = دوّنها { $who }
statements-text-hint = بألفاظ المتكلم. لا يراها أحد سواك.
statements-wording-hint = ما أذن المصدر بنقله، حرفيًّا.
statements-firmness-none = لم تُذكر
statements-time = الساعة
statements-make = جعلها
statements-make-position = موقفًا
statements-make-message = رسالة
statements-make-agenda-item = بندًا في جدول الأعمال
statements-made-position = سُجّلت موقفًا من { $issue }
statements-made-message = صارت رسالة إلى { $party }
statements-made-item = في البنود المؤجلة: { $title }
statements-which-issue = في أي مسألة؟
statements-which-party = إلى أي طرف؟
statements-no-side = لا يتكلم { $source } باسم طرف، والموقف والرسالة لطرف.
statements-no-other-party = لا طرف آخر تُنقل إليه.
statements-no-round = بند جدول الأعمال في جولة. رتّب جولة في الجدول الزمني أولًا.

statements-contact-log = تسجيل اتصال
statements-contact-change = تغيير الاتصال
statements-contact-save = تسجيل
statements-contact-with-whom = اذكر مع من جرى.
statements-contact-when = اذكر اليوم والساعة.

statements-party-1 = المتكلم: الطرف الأول
statements-party-2 = المتكلم: الطرف الثاني
statements-party-3 = المتكلم: الطرف الثالث
statements-party-4 = المتكلم: الطرف الرابع
statements-stick = البقاء على مسألة الإفادة الأخيرة

statements-empty = لم يُدوَّن شيء هنا بعد. اكتب من قال ماذا، فيحفظه Enter بوقته سرًّا لديك وحدك.
statements-empty-issue = لم يُقل شيء في هذه المسألة بعد. ما تدوّنه هنا يكون فيها.
statements-empty-parties = لكل إفادة مصدر. سمِّ الأطراف وأشخاصها أولًا.
statements-to-people = إلى الأشخاص
statements-first = تدوين الأولى
