# Agenda: a session's items, what they add up to, and the parking lot.
agenda-count = { $count ->
    [0] no items yet
    [one] { $count } item
   *[other] { $count } items
}
agenda-count-over = { $count ->
    [one] { $count } session over its time
   *[other] { $count } sessions over their time
}
agenda-sessions = Sessions of the round
agenda-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
agenda-over-by = { $minutes } over
agenda-session-number = Session { $number }
agenda-unscheduled = Not scheduled
agenda-illustrative = illustrative time
agenda-in-schedule = Show in schedule
agenda-to-schedule = Go to the schedule
agenda-of = Agenda: { $session }
agenda-add = New item
agenda-add-hint = New item, with @20 for 20 minutes
agenda-remove = Remove item
agenda-empty-rounds = An agenda belongs to a session, and a session to a round. Lay out a round in the schedule first.
agenda-empty-sessions = This round has no sessions yet. Schedule one, then plan what it is to deal with.
agenda-empty = Nothing is on this agenda yet. Type a title, add @20 for twenty minutes, press Enter, and the times add up by themselves.

agenda-column-number = №
agenda-column-title = Item
agenda-column-lead = Lead
agenda-column-desired = Desired
agenda-column-visibility = Visibility
agenda-column-status = Status
agenda-column-minutes = Time
agenda-column-running = Total
agenda-column-times = Start–end
agenda-lead-none = no lead
agenda-lead-example = who leads this item
agenda-desired-none = not set
agenda-restricted-to = only { $parties }
agenda-min = min
agenda-overfull = What stands below needs { $takes }
agenda-overfull-short = needs { $takes }
agenda-from-below = Adds up from the items below
agenda-over = over time
agenda-next-day = On the next day
agenda-not-minutes = Write minutes: 20, 1:30 or 1 h 30.

agenda-sum-open = Total { $needed }; the session has no length yet
agenda-sum-over = Total { $needed } of { $planned }: { $left } over
agenda-sum-spare = Total { $needed } of { $planned }: { $left } to spare
agenda-sum-even = Total { $needed } of { $planned }: fits exactly
agenda-ends-instead = Would end at { $projected } instead of { $planned }
agenda-unboxed = { $count ->
    [one] { $count } item without a time box
   *[other] { $count } items without a time box
}

agenda-parking = Parking lot
agenda-parking-empty = Items without a session wait here. Drag one in, or press M on an item to move it.
agenda-park-add = Park an item
agenda-park = To the parking lot
agenda-unpark = Into this session
agenda-nest = Nest below the item before
agenda-nest-keys = Alt →
agenda-unnest = One level out
agenda-move = Move…
agenda-move-to = To
agenda-move-session = { $number } · { $title }
agenda-move-below = Below
agenda-move-top = no item (top level)
agenda-move-place = Place
agenda-move-first = first
agenda-move-after = after { $item }

agenda-said-added = Added: { $title }
agenda-said-parked = { $title } is in the parking lot
agenda-said-moved = { $title } is now item { $number }
agenda-said-moved-times = { $title } is now item { $number }, { $times }.
agenda-stays-first = Already the first here
agenda-stays-last = Already the last here
agenda-stays-top = Already at the top level
agenda-stays-too-deep = Items nest three levels deep at most
agenda-stays-nothing-above = There is no item before it to nest below

agenda-detail = Agenda item
agenda-item-number = Item { $number }
agenda-issue = Issue
agenda-issue-none = no issue
agenda-issue-show = Show the positions on it
agenda-purpose = Purpose
agenda-purpose-hint = For the annotated agenda: why it is on the table, and what is expected.
agenda-notes = Notes
agenda-notes-hint = For the staff.
agenda-sees-internal = Only the mediator’s staff sees it.
agenda-sees-restricted = Only the parties named see it.
agenda-sees-common = Everyone at the table sees it.
agenda-name-party = Name at least one party that is to see it.
agenda-restrict = Restrict
agenda-restrict-title = Who sees “{ $title }”?
agenda-restrict-about = A restricted item is on the agenda of the parties named here, and absent from all others.
agenda-restrict-parties = Parties that see it
