# البحث في كل شيء.
screen-search = البحث
search-field = البحث في كل شيء
search-placeholder = كلمات بأي خط، أو طرف: جولة: مسألة:
search-filters = تضييق البحث
search-filter-party = طرف
search-filter-round = جولة
search-filter-issue = مسألة
search-results = ما وُجد
search-found = { $count ->
    [0] لا نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
   *[other] { $count } نتيجة
}
search-found-more = أحدث { $count }، وهناك المزيد
search-narrow = هناك المزيد. أضف كلمة، أو ضيّق البحث بطرف أو جولة أو مسألة.
search-nothing = لا نتيجة. جرّب كلمات أقل أو بداياتها فقط؛ والحروف المتشابهة في العربية والفارسية تُعدّ حرفًا واحدًا.
search-round = الجولة { $number }
search-teach = يجد الجلسات والبنود والمسائل والمواقف والأشخاص والأماكن ببدايات كلماتها، بالحروف اللاتينية والعربية والفارسية على السواء.
search-example-words = تفتيش
search-example-words-finds = كل ما فيه كلمة تبدأ هكذا
search-example-party = طرف:
search-example-party-finds = ما يخص طرفًا بعينه
search-example-round = جولة:2
search-example-round-finds = ما يخص جولة بعينها
search-example-issue = مسألة:
search-example-issue-finds = ما قيل في مسألة بعينها

search-kind-dossier = الملف
search-kind-party = الأطراف
search-kind-actor = الجهات
search-kind-venue = أماكن الانعقاد
search-kind-room = القاعات
search-kind-round = الجولات
search-kind-role = الأدوار
search-kind-delegation = الوفود
search-kind-delegate = المندوبون
search-kind-session = الجلسات
search-kind-session-room = قاعات الجلسات
search-kind-session-participant = المشاركون
search-kind-basket = السلال
search-kind-issue = المسائل
search-kind-contact = الاتصالات
search-kind-paper = الأوراق
search-kind-paper-file = مستندات الأوراق
search-kind-clause = فقرات النصوص
search-kind-statement = الإفادات
search-kind-agenda-item = بنود جدول الأعمال
search-kind-agenda-item-party = أطراف البنود
search-kind-position = المواقف
search-kind-importance = الأهمية
search-kind-outcome = النتائج المحتملة
search-kind-assessment = التقييمات
search-kind-proposal = مسودات النصوص
search-kind-message = الرسائل
search-kind-circle = الحلقات
search-kind-party-absence = فترات الغياب عن المحادثات
search-kind-circle-member = أعضاء الحلقات
search-kind-proposal-source = مصدر مسودة نص
search-kind-hand-over = عمليات التسليم
search-kind-hand-over-item = محتويات التسليم
search-kind-disclosure = سجل الإفصاح
search-kind-audience-number = الأرقام لدى المخاطَبين
