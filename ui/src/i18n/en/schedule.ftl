# When and where.
schedule-name = Session { $number } “{ $title }”
schedule-numbered = Session { $number }
schedule-comma = {", "}
schedule-with-role = { $name } ({ $role })
schedule-count = { $count ->
    [0] no sessions
    [one] one session
   *[other] { $count } sessions
}
schedule-items = { $count ->
    [one] one item
   *[other] { $count } items
}
schedule-items-none = plan
schedule-from-to = { $from } to { $to }
schedule-length-unknown = length not known
schedule-round-name = Round { $number }
schedule-status-line = { $count ->
    [0] No sessions on the timetable
    [one] One session
   *[other] { $count } sessions
} · { $days ->
    [one] one day
   *[other] { $days } days
}
schedule-status-waiting = { $count ->
    [one] one without a time
   *[other] { $count } without a time
}

# The head.
schedule-view = View
schedule-view-day = Day
schedule-view-round = Round
schedule-view-list = List
schedule-now = Now
schedule-shift-rest = +{ $minutes } min, shift rest
schedule-shift = A quarter of an hour more, shift the rest
schedule-shift-hint = The chosen session takes a quarter of an hour more; the later ones of its day in its rooms move along
schedule-shift-choose = Choose a session first: it takes a quarter of an hour more, and the later ones in its rooms move along
schedule-new = New session
schedule-beside = Conflicts and unscheduled sessions
schedule-days = Days
schedule-day-before = Day before
schedule-day-after = Day after
schedule-today = today
schedule-rest-day = day of rest
schedule-outside = outside the round
schedule-has-conflicts = has conflicts

# A day.
schedule-day-of = Timetable of { $date }
schedule-keys-help = Arrows go from session to session. Enter opens, A shows the agenda, M moves. Alt with up and down moves by five minutes, with Page up and Page down by fifteen, with left and right to the room beside; with Shift it moves the end. N makes a new session.
schedule-clock-zone = Times are those of { $place }.
schedule-also-in = also in { $rooms }
schedule-no-room = no room yet
schedule-cut-start = since { $from }
schedule-cut-end = until { $to }
schedule-goes-on = goes on
schedule-after-midnight = midnight
schedule-overlaps = overlaps { $others }
schedule-overlaps-several = { $count ->
    [one] overlaps one other
   *[other] overlaps { $count } others
}
schedule-clocks-forward = Clocks go forward by { $minutes }: { $at } to { $to } does not exist
schedule-clocks-back = Clocks go back by { $minutes }: { $to } to { $at } passes twice; the first is meant
schedule-clocks-forward-short = the clocks go forward by { $minutes } on this day
schedule-clocks-back-short = the clocks go back by { $minutes } on this day
schedule-day-free = Nothing on this day.
schedule-add = Add…
schedule-add-on = New session on { $date }

# What was done.
schedule-spot = { $date }, { $time }–{ $end }, { $rooms }
schedule-spot-overlaps = { $date }, { $time }–{ $end }, { $rooms }; overlaps { $others }
schedule-moved = Moved to { $spot }
schedule-no-room-there = No further room that way
schedule-resized = Now { $spot }
schedule-put-back = Put back: { $what }
schedule-status-set = { $what }: { $status }
schedule-unscheduled-said = Taken off the timetable: { $what }
schedule-removed = Removed: { $what }
schedule-removed-parked = { $count ->
    [one] Removed: { $what }. Its agenda item waits in the parking lot.
   *[other] Removed: { $what }. Its { $count } agenda items wait in the parking lot.
}
schedule-shifted = { $count ->
    [0] { $what } takes { $minutes } minutes more; nothing later is in its rooms.
    [one] { $what } takes { $minutes } minutes more; one later session moved along.
   *[other] { $what } takes { $minutes } minutes more; { $count } later sessions moved along.
}

# What does not fit.
schedule-conflicts = Conflicts
schedule-no-conflicts = Everything fits.
schedule-all-conflicts = Show all { $count }
schedule-blocks = { $count ->
    [one] { $count } blocks release
   *[other] { $count } block release
}
schedule-warns = { $count ->
    [one] { $count } warns
   *[other] { $count } warn
}
schedule-noted = { $count } noted
schedule-severity-blocks = Blocks release:
schedule-severity-warns = Warning:
schedule-severity-noted = Noted:
schedule-go-to = Go to
schedule-next-free = Next free slot: { $time }
schedule-give-room = Give it a room…
schedule-mark-held = Mark as held
schedule-clash-room = Room.
schedule-clash-room-says = { $room } { $count ->
    [one] has
   *[other] have
  } { $one } and { $other } at the same time.
schedule-clash-delegate = Delegate.
schedule-clash-delegate-says = { $who } { $count ->
    [one] is
   *[other] are
  } in { $one } and { $other } at the same time.
schedule-clash-party = Delegation.
schedule-clash-party-says = { $count ->
    [one] { $who } is in { $one } and { $other } at the same time; it would have to split.
   *[other] { $who } are in { $one } and { $other } at the same time; each would have to split.
  }
schedule-clash-no-room = No room.
schedule-clash-no-room-says = { $one } has no room yet.
schedule-clash-outside-round = Outside the round.
schedule-clash-outside-round-says = { $one } is on a day that is not the round’s.
schedule-clash-crosses-midnight = Midnight.
schedule-clash-crosses-midnight-says = { $one } ends on the day after.
schedule-clash-clocks-move = Clocks.
schedule-clash-clocks-forward-says = The clocks go forward by { $minutes } during { $one }: it is shorter than it looks.
schedule-clash-clocks-back-says = The clocks go back by { $minutes } during { $one }: it is longer than it looks.
schedule-clash-hour-twice = Clocks.
schedule-clash-hour-twice-says = { $one } starts or ends in an hour that the clocks pass twice; the first is meant.
schedule-clash-agenda-overruns = Agenda.
schedule-clash-agenda-overruns-says = The items of { $one } need { $needed }; { $planned } are planned, { $over } too few.
schedule-clash-not-closed = Not closed.
schedule-clash-not-closed-says = { $one } is over. Was it held?

# Without a time.
schedule-unscheduled = Unscheduled
schedule-unscheduled-none = Every session has a time.
schedule-unscheduled-empty = A session without a time waits here.
schedule-drag-or = drag, or
schedule-to-move = to move

# The list.
schedule-time = Time
schedule-number = №
schedule-session = Session
schedule-format = Format
schedule-rooms = Rooms
schedule-who = Who takes part
schedule-agenda = Agenda
schedule-status = Status
schedule-status-of = Status of { $what }
schedule-agenda-of = Agenda of { $what }
schedule-illustrative = illustrative

# A session.
schedule-title = Title
schedule-day = Day
schedule-start = Start
schedule-end = End
schedule-overnight = Ends on the day after
schedule-minutes = Minutes it takes
schedule-minutes-hint = Without a start it waits beside the timetable
schedule-rooms-none = No rooms yet: they belong to the round’s venue and are entered under Places.
schedule-rooms-count = { $count ->
    [0] no rooms
    [one] one room
   *[other] { $count } rooms
}
schedule-room-taken = { $room } is taken by { $others } at that time.
schedule-people-taken = Some of these are in { $others } at that time.
schedule-delegation = delegation
schedule-guest-add = Add an actor or a delegate…
schedule-guest-remove = Leave out { $who }
schedule-role-of = Part of { $who }
schedule-role-none = takes part
schedule-notes = Notes
schedule-notes-hint = For the staff
schedule-illustrative-time = Its time is an illustration, not a fact
schedule-outside-round = outside the round’s days
schedule-create = Create session
schedule-keep = Keep changes
schedule-needs-day = On which day?
schedule-needs-start = When does it start? Or leave both times empty.
schedule-needs-end = When does it end? Or leave both times empty.
schedule-needs-number = A whole number, please.
schedule-restored = This is what you had typed and not kept.
schedule-start-over = Start over
schedule-keep-mine = Keep mine
schedule-take-theirs = Take the new state
schedule-open = Open session
schedule-open-agenda = Agenda
schedule-move = Move session…
schedule-unschedule = Take off the timetable
schedule-remove = Remove session

# Keys.
schedule-set-planned = Planned
schedule-set-confirmed = Confirmed
schedule-set-under-way = Under way
schedule-set-held = Held
schedule-set-postponed = Postponed
schedule-set-cancelled = Cancelled
schedule-key-earlier = Five minutes earlier
schedule-key-later = Five minutes later
schedule-key-quarter-earlier = Fifteen minutes earlier
schedule-key-quarter-later = Fifteen minutes later
schedule-key-shorter = Five minutes shorter
schedule-key-longer = Five minutes longer
schedule-key-room-left = To the room or day on the left
schedule-key-room-right = To the room or day on the right

# A round.
schedule-no-round = A round is a few days at a venue. Lay out the first one; its sessions then go onto the timetable.
schedule-empty = Drag over an empty stretch of a room, or press N, to lay out the first session.
schedule-no-venue = This round has no venue yet, so there are no rooms to lay sessions out in.
schedule-no-rooms = { $venue } has no rooms yet; each becomes a column here.
schedule-to-places = Enter them under Places
schedule-new-round = New round…
schedule-round-title = New round
schedule-edit-round = Edit this round…
schedule-remove-round = Remove round
schedule-create-round = Create round
schedule-round-example = Muscat
schedule-venue = Venue
schedule-no-venues = No venue is entered yet
schedule-zone = Time zone
schedule-zone-hint = Of its days and hours
schedule-first-day = First day
schedule-last-day = Last day
schedule-mandate = Mandate
schedule-mandate-dossier = as in the dossier
schedule-modalities = Modalities
schedule-modalities-hint = Place, level, language, media, who sits where
schedule-illustrative-dates = Its dates are an illustration, not a fact
