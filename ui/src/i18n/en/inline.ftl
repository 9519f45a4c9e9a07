# Parts of screens on which things are changed in place.
inline-restored = Not saved last time: this is what you had typed. Enter saves it, Esc gives it up.
inline-removed = Removed: { $what }
inline-menu = More
inline-menu-of = More: { $what }
inline-refused-title = { $what } stays
inline-refused = { $count ->
    [one] One thing refers to it. Change or remove that first:
   *[other] { $count } things refer to it. Change or remove those first:
}
inline-refused-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
inline-zone-now = Now { $time } there ({ $offset })
inline-zone-example = for example Asia/Muscat
inline-zone-none = Not in this computer’s list. Enter tries it as typed.
inline-move-up = Move up
inline-move-down = Move down
inline-first = Already the first
inline-last = Already the last
inline-whole-number = Write a whole number, such as { $example }.
inline-throughout = throughout
inline-round-name = Round { $number }, { $title }
inline-keys = Enter changes a cell, Alt and arrows move a row
inline-name = Name
inline-rename = Rename
inline-moved = Moved: { $what }
inline-unscheduled = not scheduled
inline-copied = Copied
