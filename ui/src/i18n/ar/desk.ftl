# المكتب نفسه: البدء والقفل والإعدادات والنسخ.
start-title = البداية
start-line = مكتب الوسيط: جلسات عملية واحدة وجداول أعمالها ومواقفها في ملف واحد مشفّر.
start-own = ملفاتك
start-new = ملف جديد
start-open = فتح ملف…
start-recent = الأحدث
start-first = يضم الملف عملية واحدة: أطرافها وجولاتها وجلساتها وجدول أعمالها ومواقفها. ويبقى على هذا الجهاز.
start-samples = افتح نموذجًا
start-samples-about = لا تحتاج النماذج إلى عبارة مرور. غيّر فيها ما تشاء؛ وما تغيّره يبقى على هذا الجهاز.
sample-begin-here = ابدأ هنا
sample-exercise-title = تمرين: دولتان متخيّلتان
sample-exercise-about = كل ما يسعه المكتب، بالإنجليزية والعربية والفارسية. كل الأسماء متخيّلة.
sample-day-one-title = الولايات المتحدة وإيران، اليوم الأول
sample-day-one-about = محادثات متجددة وآلية للاحتكاكات بشأن لبنان.
sample-channel-title = محادثات غير مباشرة وقناة
sample-channel-about = يحملها طرف ثالث؛ وخط مباشر لخروقات التفاهم.
sample-positions-title = المواقف والنتائج
sample-positions-about = العقوبات والبرنامجان النووي والصاروخي جنبًا إلى جنب.
sample-naqoura-title = الناقورة
sample-naqoura-about = إسرائيل ولبنان في قاعة واحدة في إطار مراقبة وقف إطلاق النار.
sample-muscat-title = مسقط
sample-muscat-about = المساعي الحميدة لسلطنة عُمان بين الولايات المتحدة وإيران.
opening = جارٍ الفتح…
recent-gone = لم يعد في مكانه
recent-forget = حذف { $name } من القائمة
file-dossier = ملف
file-backup = نسخة احتياطية
choose = اختيار…
version = الإصدار { $version }

new-title = ملف جديد
new-name = اسم العملية
new-name-hint = لك وحدك؛ ويمكن تغييره لاحقًا.
new-member = اسمك
new-member-hint = يظهر بجانب كل تغيير في السجل.
new-place = مكان الملف
new-create = إنشاء الملف
new-making = إنشاء المفتاح يستغرق نحو ثانية…
new-warning = لا تُحفظ عبارة المرور في أي مكان. من دونها ومن دون رمز الاسترداد لا يستطيع أحد فتح الملف. أنشئ رمز استرداد من الإعدادات.

passphrase = عبارة المرور
passphrase-again = عبارة المرور مرة أخرى
passphrase-hint = ثمانية أحرف على الأقل. والأفضل جملة لا يكتبها سواك.
passphrase-differs = العبارتان غير متطابقتين.
strength-short = قصيرة: ثمانية أحرف على الأقل.
strength-weak = ضعيفة: يسهل تخمينها. أضف بضع كلمات.
strength-fair = مقبولة: تصمد مدة. كلمة أخرى تفيد.
strength-good = جيدة.
strength-strong = قوية.
recovery-code = رمز الاسترداد
recovery-code-hint = كما طُبع. لا تهم المسافات ولا الشرطات ولا الأحرف الصغيرة.
use-recovery-code = استعمال رمز الاسترداد
use-passphrase = استعمال عبارة المرور

open-title = فتح ملف
open-file = الملف
open-do = فتح

locked-title = مقفل
locked-text = أُغلق الملف ومُحي مفتاحه من الذاكرة.
unlock = فتح القفل

language-en = English
language-ar = العربية

settings-look = المظهر واللغة
settings-language = اللغة
settings-theme = الألوان
theme-system = كالنظام
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين عالٍ
settings-density = الكثافة
density-comfortable = مريحة
density-compact = مكثفة
settings-digits = الأرقام
digits-auto = كاللغة
digits-latin = 0123
digits-arabic = ٠١٢٣
digits-persian = ۰۱۲۳
settings-zoom = حجم النص
zoom-percent = { $percent }٪
settings-motion = تقليل الحركة
settings-motion-hint = لا شيء ينزلق أو يتلاشى.

settings-safety = القفل والمفاتيح
settings-auto-lock = القفل التلقائي
auto-lock-never = أبدًا
auto-lock-after = بعد { $minutes } د من دون مفتاح أو مؤشر
change-passphrase = تغيير عبارة المرور…
change-passphrase-title = تغيير عبارة المرور
passphrase-old = عبارة المرور الحالية
passphrase-new = عبارة المرور الجديدة
passphrase-changed = تغيّرت عبارة المرور. النسخ الأقدم ما زالت تُفتح بالعبارة القديمة.
make-recovery-code = إنشاء رمز استرداد…
recovery-title = رمز الاسترداد
recovery-text = يفتح هذا الملف من دون عبارة المرور. يُعرض هذه المرة فقط. اطبعه أو اكتبه واحفظه بعيدًا عن هذا الجهاز. وأي رمز سابق لم يعد يفتح.
recovery-print = طباعة
recovery-done = حفظتُه
recovery-made = رمز استرداد جديد صار نافذًا.
sample-no-keys = ليس للنموذج عبارة مرور ولا رمز استرداد.
keys-read-only = فُتح للقراءة فقط: لا يمكن تغيير عبارة مروره أو رمز استرداده من هنا.

settings-backups = النسخ الاحتياطية
backups-about = النسخة ملف واحد يضم الملف ومفاتيحه المقفلة. ينشئها المكتب من تلقاء نفسه ويُبقي الأحدث.
backups-none = لا نسخة بعد.
back-up-now = نسخ احتياطي الآن
back-up-done = أُنشئت النسخة وفُحصت: { $name }
backup-folder = مجلد ثانٍ للنسخ
backup-folder-hint = الأفضل على وسيط آخر. إن تُرك فارغًا: في مجلد التطبيق فقط.
restore-drill = تجربة الأحدث
drill-good = أحدث نسخة تُفتح وكل صفحة منها سليمة.
drill-bad = أحدث نسخة لا تُفتح. أنشئ نسخة جديدة الآن.
restore-title = استعادة هذه النسخة؟
restore-text = يعود الملف إلى { $time }. لا يُكتب فوق الملف الحالي: بل يُنحّى جانبًا في المجلد نفسه.
restore-do = تنحية واستعادة
restored = تمت الاستعادة. نُحّي الملف السابق باسم { $name }
backup-when = أُنشئت
backup-size = الحجم
backup-checked = فُحصت
backup-yes = نعم
backup-no = لا
size-megabytes = { $size } م.ب
size-kilobytes = { $size } ك.ب

settings-about = حول
about-network = لا تتصل سبلة بأي شبكة: لا حساب ولا قياس عن بعد ولا تحديث من تلقاء نفسها.
about-storage = الملف ملف مشفّر واحد على هذا الجهاز: { $path }
about-version = الإصدار { $version }
set-passphrase = تعيين عبارة مرور جديدة…
passphrase-set = عبارة المرور الجديدة صارت نافذة.
setting-language = إعداد: اللغة
setting-theme = إعداد: الألوان
setting-density = إعداد: الكثافة
setting-digits = إعداد: الأرقام
setting-zoom = إعداد: حجم النص
setting-motion = إعداد: تقليل الحركة
setting-auto-lock = إعداد: القفل التلقائي
setting-passphrase = إعداد: تغيير عبارة المرور
setting-recovery = إعداد: رمز الاسترداد
setting-backups = إعداد: النسخ الاحتياطية
setting-about = حول سبلة
look-system = ألوان كالنظام
look-light = ألوان فاتحة
look-dark = ألوان داكنة
look-contrast = تباين عالٍ
look-comfortable = كثافة مريحة
look-compact = كثافة عالية
speak-en = English (الإنجليزية)
speak-ar = العربية (Arabic)
settings-kept = النسخ المحفوظة
kept-newest = أحدث { $count }
kept-hint = فضلًا عن نسخة كل يوم لأربعة عشر يومًا ونسخة كل أسبوع لثمانية أسابيع.
copied-no = تعذّرت الكتابة في المجلد الثاني: أُنشئت نسخة واحدة فقط.
new-facilitator = الجهة الميسّرة
new-facilitator-hint = دولة أو هيئة، مثل سلطنة عُمان. وإن تُرك فارغًا فاسمك.
new-mandate = الولاية
new-zone = المنطقة الزمنية المعتادة
rescue-title = استعادة نسخة احتياطية
rescue-text = يبقى الملف كما هو ويُنحّى جانبًا. هذه نسخه:
rescue-none = لم يُعثر على نسخة لهذا الملف.
rescue-keys = استعمال ملف المفاتيح السابق
rescue-backup = هذا الملف نسخة احتياطية. يمكن استعادتها إلى ملف:
rescue-into = الاستعادة إلى
rescue-do = استعادة

# نقل ملف أو إعادة تسميته أو إتلافه.
settings-file = ملف هذه العملية
file-about = هما ملفان متلازمان: الملف ومفاتيحه. إن نُقلا أو سُمّيا من هنا بقيا معًا وتبعتهما قائمة الملفات الأخيرة.
file-read-only = فُتح للقراءة فقط: لا يمكن نقله أو إتلافه من هنا.
move-open = إعادة تسمية أو نقل…
move-dossier-title = إعادة التسمية أو النقل
move-about = ينتقل الملف ومفاتيحه معًا. ولا يُزال شيء قبل وصولهما.
move-name = الاسم
move-name-unfit = لا بد من اسم، من دون شرطة مائلة ولا نقطة في أوله.
move-folder = المجلد
move-do = تسمية أو نقل
moving = يُنسخ إلى الوسيط الآخر…
moved = صار اسمه «{ $name }».
destroy-open = إتلاف…
destroy-title = إتلاف «{ $name }»؟
destroy-about = تُطمس مفاتيحه أولًا: بعدها لا يستطيع أحد قراءة الملف ولو بعبارة المرور. ثم يُزال الملف. لا رجعة في ذلك.
destroy-copies = { $count ->
    [one] نسخة واحدة ما زالت تحويه
    [two] نسختان ما زالتا تحويانه
    [few] { $count } نسخ ما زالت تحويه
   *[other] { $count } نسخة ما زالت تحويه
}
destroy-no-copies = لا يعرف هذا الجهاز نسخة منه. وما أخذته من نسخ إلى مكان آخر يبقى مقروءًا بعبارة المرور.
copy-backup = نسخة احتياطية
copy-second-folder = المجلد الثاني
copy-beside = في المجلد نفسه
destroy-with-copies = إتلاف هذه النسخ أيضًا
destroy-type = للمتابعة اكتب اسمه: { $name }
destroy-type-hint = اسم الملف كما يظهر في العنوان.
destroy-honest = في بعض الوسائط قد يُعثر بوسائل مخبرية على جزء طُمس. وما يُعثر عليه هناك مشفّر.
destroy-do = إتلاف الملف
destroy-do-all = إتلاف الملف والنسخ
destroyed = أُتلف «{ $name }».
destroyed-left = { $count ->
    [one] أُتلف «{ $name }». نسخة واحدة ما زالت تحويه.
    [two] أُتلف «{ $name }». نسختان ما زالتا تحويانه.
    [few] أُتلف «{ $name }». { $count } نسخ ما زالت تحويه.
   *[other] أُتلف «{ $name }». { $count } نسخة ما زالت تحويه.
}
recent-more = المزيد عن { $name }
recent-forget-short = إزالة من هذه القائمة
command-move = إعادة تسمية هذا الملف أو نقله…
command-destroy = إتلاف هذا الملف…
backing-up = تُنشأ نسخة احتياطية…
back-up-cancelled = أُلغيت النسخة ولم يبقَ منها شيء.
back-up-to = نسخ إلى…
back-up-to-title = نسخ احتياطي إلى مكان آخر
back-up-to-about = ذاكرة متنقلة أو مجلد مشترك أو أي مكان غير هذا الجهاز. تُحسب نسخةً خرجت منه.
back-up-left = توجد نسخة في { $folder }
copied-not-there = تعذّرت الكتابة في { $folder }. أُنشئت النسخة في مجلد التطبيق فقط.
backup-overdue = لم تخرج نسخة من هذا الجهاز منذ مدة.
backup-never-left = لم تخرج أي نسخة من هذا الجهاز بعد: تُخرجها «نسخ إلى…» أو المجلد الثاني.
backup-left-at = آخر نسخة خرجت من هذا الجهاز في { $time }.
backups-all = عرض الكل ({ $count })
restore-of = استعادة نسخة { $time }
settings-reminder = التذكير
reminder-hint = حين تنتظر التغييرات هذه المدة نسخةً تخرج من هذا الجهاز.
reminder-after = { $days ->
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $days } أيام
   *[other] بعد { $days } يومًا
}
drill-of = { $name }، أُنشئت { $made }، { $size }. جُرّبت { $tried }.
settings-hijri = التاريخ الهجري
hijri-today = اليوم: { $date }. الشهور تتبع الرؤية: اضبط فرق الأيام لديك.
setting-hijri = إعداد: التاريخ الهجري
setting-reminder = إعداد: التذكير بالنسخ
setting-file = إعداد: ملف هذه العملية
copy = نسخ
recovery-with-name = طباعة الاسم «{ $name }» عليه
recovery-with-name-hint = من دون الاسم لا يعرف من يجده ما الذي يفتحه.
recovery-copied = نُسخ. ضع شيئًا آخر في الحافظة بعد حفظ الرمز.
recovery-paper-title = رمز الاسترداد
recovery-paper-what = يفتح هذا الرمز ملفًا واحدًا من ملفات سبلة من دون عبارة المرور، على أي جهاز فيه الملف ومفاتيحه أو نسخة احتياطية منه.
recovery-paper-how = عند القفل اختر «استعمال رمز الاسترداد» واكتبه. لا أثر للمسافات والشرطات وصغر الحروف. ثم عيّن عبارة مرور جديدة.
recovery-paper-keep = احفظه حيث تحفظ مفتاحًا، بعيدًا عن الجهاز. وهو نافذ إلى أن يُنشأ رمز جديد.
recovery-paper-date = أُنشئ في { $date }
caps-lock = مفتاح الأحرف الكبيرة مفعّل.
secret-show = إظهار المكتوب
open-named = فتح «{ $name }»
rescue-gone = يمكن وضع إحدى نسخه هذه مكانه، بعبارة المرور أعلاه:
