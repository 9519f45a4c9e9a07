app-name = سبلة
skip-to-content = إلى المحتوى
rail = الشاشات
top-bar = الملف
screen-overview = نظرة عامة
screen-schedule = الجدول الزمني
screen-agenda = جدول الأعمال
screen-positions = المواقف
screen-compare = المقارنة
screen-statements = الإفادات
screen-messages = الرسائل
screen-commitments = الالتزامات
screen-channels = القنوات
screen-situation = الوضع
screen-scenarios = السيناريوهات
screen-people = الأشخاص
screen-places = الأماكن
screen-papers = الأوراق
screen-history = السجل
screen-settings = الإعدادات

view-as-mediator = العرض بصفة: الوسيط
round-choose = الجولة
round-all = كل الجولات
round-none = لا جولة بعد
search-prompt = بحث أو أمر
lock = قفل
undo = تراجع
redo = إعادة
undo-named = تراجع: { $what }
redo-named = إعادة: { $what }
saved-at = حُفظ { $time }
saved-none = لا شيء للحفظ
times-of = بتوقيت { $place }
times-of-machine = بتوقيت هذا الحاسوب
no-network = لا شبكة. مشفّر.
read-only = للقراءة فقط. لا يمكن التغيير هنا.
sample-mark = نموذج

said-done = تم: { $what }
said-undone = تم التراجع
said-redone = أُعيد التنفيذ
said-screen = { $screen }

palette = البحث والأوامر
palette-empty = لا نتيجة. جرّب كلمة أخرى أو كلمات أقل.
palette-hint = ↑ ↓ للاختيار، Enter للذهاب، Esc للإغلاق
palette-commands = الأوامر
palette-screens = الشاشات
palette-records = السجلات

shortcuts = اختصارات لوحة المفاتيح
shortcuts-none = لا اختصارات هنا
group-frame = في كل مكان
group-screens = الشاشات
command-palette = بحث أو تنفيذ أمر
command-shortcuts = عرض الاختصارات
command-next-pane = اللوح التالي
command-previous-pane = اللوح السابق
command-lock = القفل الآن
command-close = إغلاق هذا الملف
command-back-up = نسخ احتياطي الآن
command-back = رجوع
command-larger = تكبير النص
command-smaller = تصغير النص
command-usual-size = حجم النص المعتاد
command-quit = إنهاء

unclean-title = انتهت المرة السابقة دون إغلاق
unclean-checked = فُحص الملف: كل تغيير محفوظ موجود.
unclean-drafts = { $count ->
    [one] حُفظ نص لم يكتمل وعاد إلى مكانه.
    [two] حُفظ نصّان لم يكتملا وعادا إلى مكانيهما.
    [few] حُفظت { $count } نصوص لم تكتمل وعادت إلى أماكنها.
   *[other] حُفظ { $count } نصًا لم يكتمل وعادت إلى أماكنها.
}
unclean-damaged = وجد الفحص تلفًا. استعِد نسخة احتياطية قبل المتابعة.
unclean-missing = التغييرات التي أُجريت بعد { $time } ناقصة من الملف.
open-backups = عرض النسخ الاحتياطية

trouble-title = تعذّر عرض هذا الجزء
trouble-text = لم يضع شيء مما حفظته. اعرضه من جديد أو تابع من النظرة العامة.
trouble-overview = إلى النظرة العامة
trouble-reload = إعادة التحميل
trouble-noted = سُجّل باسم { $incident } من دون كلمة من الملف.
trouble-again = عرضه من جديد
palette-settings = الإعدادات
unclean-label = ما الذي حدث
recovered-note = فُتح برمز الاسترداد.
round-named = الجولة { $number } · { $title }
