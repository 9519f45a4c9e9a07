# أجزاء من الشاشات يُغيَّر فيها كل شيء في مكانه.
inline-restored = لم يُحفظ في المرة الماضية: هذا ما كنت قد كتبته. يحفظه Enter ويتركه Esc.
inline-removed = حُذف: { $what }
inline-menu = المزيد
inline-menu-of = المزيد: { $what }
inline-refused-title = يبقى: { $what }
inline-refused = { $count ->
    [one] يشير إليه شيء واحد. غيّره أو احذفه أولًا:
    [two] يشير إليه شيئان. غيّرهما أو احذفهما أولًا:
    [few] تشير إليه { $count } أشياء. غيّرها أو احذفها أولًا:
   *[other] يشير إليه { $count } شيئًا. غيّرها أو احذفها أولًا:
}
inline-refused-more = { $count ->
    [one] وواحد غيره
    [two] واثنان غيرهما
   *[other] و{ $count } غيرها
}
inline-zone-now = الساعة هناك الآن { $time } ({ $offset })
inline-zone-example = مثلًا Asia/Muscat
inline-zone-none = ليست في قائمة هذا الجهاز. يجرّبها Enter كما كُتبت.
inline-move-up = نقل إلى أعلى
inline-move-down = نقل إلى أسفل
inline-first = هو الأول بالفعل
inline-last = هو الأخير بالفعل
inline-whole-number = اكتب عددًا صحيحًا، مثل { $example }.
inline-throughout = في كل الجولات
inline-round-name = الجولة { $number }، { $title }
inline-keys = يغيّر Enter الخانة، وتنقل Alt مع الأسهم الصف
inline-name = الاسم
inline-rename = تغيير الاسم
inline-moved = نُقل: { $what }
inline-unscheduled = بلا موعد
inline-copied = نُسخ
