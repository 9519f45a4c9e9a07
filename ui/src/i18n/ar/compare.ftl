# المواقف جنبًا إلى جنب.
compare-what = ما تجري مقارنته
compare-subject = المسألة أو السلة
compare-all = كل المسائل
compare-previous = المسألة السابقة
compare-next = المسألة التالية
compare-from = من
compare-from-none = كما هي الحال
compare-from-round = من نهاية الجولة { $round }
compare-to = إلى
compare-to-now = إلى الآن
compare-to-round = إلى نهاية الجولة { $round }
compare-now = الآن
compare-at-round = في نهاية الجولة { $round }
compare-parties = الأطراف
compare-swap = تبديل
compare-order = الترتيب الآن: { $parties }
compare-to-matrix = عرضها في الجدول
compare-empty = لا مسألة للمقارنة بعد. أضف المسائل في الجدول أولًا.
compare-nothing = لا مسألة هنا.
compare-edge = هذه آخر مسألة.
compare-at = المسألة { $number }، { $title }
compare-span-now = كما هي الحال الآن
compare-span-at = كما كانت الحال في نهاية الجولة { $round }
compare-span-from = من نهاية الجولة { $round } إلى الآن
compare-span = من نهاية الجولة { $from } إلى نهاية الجولة { $to }
compare-before = قبل:
compare-after = بعد:
compare-nearer = أقرب
compare-further = أبعد
compare-same = كما كان
compare-swings = { $count } { $way }
compare-moved = تغيّر
compare-unmoved = لم يتغير
compare-first-stated = ذُكر لأول مرة
compare-importance = الأهمية: { $weight }
compare-moved-on = { $count ->
    [0] { $party }: لم يغيّر شيئًا
    [one] { $party }: تغيّر في مسألة واحدة
    [two] { $party }: تغيّر في مسألتين
    [few] { $party }: تغيّر في { $count } مسائل
   *[other] { $party }: تغيّر في { $count } مسألة
}
compare-silent-on = { $count ->
    [one] { $party }: بلا موقف في مسألة واحدة
    [two] { $party }: بلا موقف في مسألتين
    [few] { $party }: بلا موقف في { $count } مسائل
   *[other] { $party }: بلا موقف في { $count } مسألة
}
compare-told-between = كان التقارب: { $before }، وهو الآن: { $after } { $way }
compare-told-moved = غيّر { $party } موقفه
compare-told-unmoved = لم يغيّر { $party } موقفه
compare-told-silent = لا موقف لـ { $party } بعد
compare-parties-of = الأطراف: { $shown } من { $all }
compare-arrange = ترتيب الأعمدة
compare-arrange-fit = كما تسمح المساحة
compare-arrange-row = الكل جنبًا إلى جنب
compare-arrange-pairs = اثنان في كل صف
compare-arrange-stack = واحد تحت الآخر
