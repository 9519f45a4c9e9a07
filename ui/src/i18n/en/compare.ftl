# Positions side by side.
compare-what = What is compared
compare-subject = Issue or basket
compare-all = All issues
compare-previous = Previous issue
compare-next = Next issue
compare-from = From
compare-from-none = As it stands
compare-from-round = From the end of round { $round }
compare-to = To
compare-to-now = to now
compare-to-round = to the end of round { $round }
compare-now = now
compare-at-round = at the end of round { $round }
compare-parties = Parties
compare-swap = Swap
compare-order = Now in this order: { $parties }
compare-to-matrix = Show in the matrix
compare-empty = There is no issue to compare yet. Add issues in the matrix first.
compare-nothing = There is no issue here.
compare-edge = That was the last issue.
compare-at = Issue { $number }, { $title }
compare-span-now = as it stands now
compare-span-at = as it stood at the end of round { $round }
compare-span-from = from the end of round { $round } to now
compare-span = from the end of round { $from } to the end of round { $to }
compare-before = Before:
compare-after = after:
compare-nearer = nearer
compare-further = further apart
compare-same = as before
compare-swings = { $count } { $way }
compare-moved = changed
compare-unmoved = not changed
compare-first-stated = stated for the first time
compare-importance = importance: { $weight }
compare-moved-on = { $count ->
    [0] { $party } changed nothing
    [one] { $party } changed on { $count } issue
   *[other] { $party } changed on { $count } issues
}
compare-silent-on = { $count ->
    [one] { $party } has no position on { $count } issue
   *[other] { $party } has no position on { $count } issues
}
compare-told-between = Convergence was { $before }, is { $after } { $way }
compare-told-moved = { $party } changed its position
compare-told-unmoved = { $party } did not change
compare-told-silent = { $party } has no position yet
compare-parties-of = { $shown } of { $all } parties
compare-arrange = Arrange the columns
compare-arrange-fit = As the room allows
compare-arrange-row = All side by side
compare-arrange-pairs = Two by two
compare-arrange-stack = One below the other
