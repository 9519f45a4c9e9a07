# Where things stand.
overview-sub = { $round } · { $date }, { $time } in { $place }
overview-round = Round { $number }, { $title }
overview-foot-sessions = { $count ->
    [0] no session in this round
    [one] one session in this round
   *[other] { $count } sessions in this round
}
overview-foot-issues = { $count ->
    [0] no issues
    [one] one issue
   *[other] { $count } issues
}

overview-next = Next session
overview-under-way = Under way
overview-now = now
overview-in = in { $time }
overview-in-days = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}
overview-days-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
}
overview-today = today
overview-left = { $time } left
overview-until = until { $time }
overview-hours-over = { $hours } (ends { $day })
overview-ends = ends { $day }
overview-where = Where
overview-who = Who
overview-what = What
overview-status = Status
overview-no-room = no room yet
overview-with-role = { $name } ({ $role })
overview-no-items = no agenda items yet
overview-items = { $count ->
    [one] one agenda item
   *[other] { $count } agenda items
}
overview-items-of = { $items }, { $needed } of { $planned }
overview-overrun = { $time } too long
overview-illustrative = illustrative time
overview-agenda = Agenda
overview-open-agenda = Open its agenda
overview-in-schedule = Show in the schedule
overview-key-agenda = Agenda of the next session
overview-key-schedule = Show the next session in the schedule
overview-nothing-ahead = Nothing is scheduled ahead.
overview-to-schedule = Open the schedule
overview-clocks = Clocks
overview-clock-now = now
overview-clock-session = session

overview-order = Order of { $day }
overview-order-none-title = Order of the day
overview-order-none = No session of this round has a time yet.
overview-mark = Now, { $time }
overview-not-closed = not closed

overview-waits = What waits
overview-waits-none = Nothing waits on anybody.
overview-waits-staff = Facilitator
overview-waits-capitals = Capitals
overview-waits-sessions-to-close = { $count ->
    [one] session over but not closed
   *[other] sessions over but not closed
}
overview-waits-sessions-to-confirm = { $count ->
    [one] planned session to confirm
   *[other] planned sessions to confirm
}
overview-waits-sessions-to-schedule = { $count ->
    [one] session without a time
   *[other] sessions without a time
}
overview-waits-conflicts-to-mend = { $count ->
    [one] conflict to mend
   *[other] conflicts to mend
}
overview-waits-positions = { $count ->
    [one] issue without a position
   *[other] issues without a position
}
overview-waits-approval = { $count ->
    [one] issue agreed ad referendum
   *[other] issues agreed ad referendum
}
overview-waits-assessments = { $count ->
    [one] issue not assessed
   *[other] issues not assessed
}
overview-waits-items-to-place = { $count ->
    [one] agenda item to place
   *[other] agenda items to place
}
overview-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

overview-conflicts-are = Conflicts: { $conflicts }.
overview-no-conflicts = No conflicts in this round.
overview-blocks = { $count ->
    [one] one blocks
   *[other] { $count } block
}
overview-warns = { $count ->
    [one] one warns
   *[other] { $count } warn
}
overview-noted = { $count ->
    [one] one noted
   *[other] { $count } noted
}
overview-see-conflicts = See them in the schedule
overview-changed-title = In this round
overview-changed = { $count ->
    [0] No position stated in round { $round } yet.
    [one] One position stated in round { $round }.
   *[other] { $count } positions stated in round { $round }.
}
overview-see-positions = See what changed
overview-nearness-part = { $count } { $word }
overview-no-issues = No issues written down yet.
overview-to-positions = Open the positions

overview-steps = First steps
overview-steps-done = { $done } of { $all } done
overview-steps-about = Five things make a dossier useful. Do them in any order; this list ticks itself off.
overview-step-is-done = done
overview-step-parties = Name the parties
overview-step-parties-why = Two or more, with their capitals, so that their clocks stand beside the venue’s.
overview-step-parties-do = Add parties
overview-step-places = Enter the venue and its rooms
overview-step-places-why = The venue’s time zone is the one every session is read in first.
overview-step-places-do = Add a venue
overview-step-round = Lay out a round
overview-step-round-why = Its number, its first and last day, and where it is held.
overview-step-round-do = Lay out a round
overview-step-sessions = Schedule its sessions
overview-step-sessions-why = A day by rooms; conflicts show as you go.
overview-step-sessions-do = Schedule sessions
overview-step-issues = Write down the issues
overview-step-issues-why = In baskets, each with its number; the parties’ positions stand beside them.
overview-step-issues-do = Write issues
overview-waits-messages-to-convey = { $count ->
    [one] message to convey
   *[other] messages to convey
}
overview-waits-answers = { $count ->
    [one] answer to a message
   *[other] answers to messages
}
