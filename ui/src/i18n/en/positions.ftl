# The positions: issues by parties.
positions-matrix = Positions, issues by parties
positions-view = View
positions-view-matrix = Matrix
positions-view-compare = Side by side
positions-as-of = As of
positions-as-of-now = As of now
positions-as-of-round = As of round { $round }
positions-now = Now
positions-end-of = End of round { $round }: { $title }
positions-stands-at = As it stood at the end of round { $round }. What you record is added now.
positions-to-now = Show it as of now
positions-filter = Filter
positions-record-long = Record position
positions-add-issue = Add issue…
positions-add-basket = Add basket…
positions-move-issue = Move issue…
positions-move = Move…
positions-remove = Remove issue or basket
positions-up = Move up
positions-down = Move down
positions-pane = Show or hide the pane beside
positions-beside = Position and issue
positions-pane-empty = Choose a cell to read its history here.

positions-number = №
positions-issue = Issue
positions-bridging = Bridging text
positions-text = Text under discussion
positions-convergence = Convergence
positions-round-short = R{ $round }
positions-place = R{ $round } s{ $session }
positions-place-short = R{ $round } s{ $session }
positions-none-yet = no position yet
positions-no-text = no text
positions-confided = confided
positions-confided-title = As said to us; no wording is authorised.
positions-drafted = half-typed
positions-draft = draft { $draft }
positions-ours = ours
positions-brackets = { $count ->
    [one] { $count } bracket
   *[other] { $count } brackets
}
positions-basket-empty = no issue yet
positions-issues = { $count ->
    [one] { $count } issue
   *[other] { $count } issues
}
positions-parties = { $count ->
    [one] { $count } party
   *[other] { $count } parties
}
positions-changed = { $count } stated in round { $round }
positions-tally = { $count } { $level }

positions-empty = An issue is what positions are about, and a basket holds issues that belong together. Begin with a basket, such as “Water” or “Security”.
positions-no-parties = Columns are the parties: add them first.
positions-nothing = No issue is like that.
positions-show-all = Show all
positions-find = Find in the matrix
positions-shown = { $shown } of { $of } issues
positions-all-baskets = Every basket
positions-all-levels = Every convergence
positions-all-firmness = Every firmness
positions-all-parties = With and without position
positions-silent = Without a position
positions-silent-party = { $party } has none

# One cell and its history.
positions-revisions = { $count ->
    [0] no revision
    [one] { $count } revision
   *[other] { $count } revisions
}
positions-weighs-low = of low importance to it
positions-weighs-medium = of medium importance to it
positions-weighs-high = of high importance to it
positions-weighs-vital = vital to it
positions-compare = Compare…
positions-in-session = Round { $round }, session { $session }
positions-in-round = Round { $round }
positions-no-round = No round
positions-illustrative = illustrative date
positions-as-said-only = as said, not authorised
positions-from = from
positions-more-of-it = More of this revision
positions-whole = Read the whole text
positions-written = written down by { $by }, { $when }
positions-so-far = So far
positions-no-wording = None yet: what was said stays with us.
positions-cell-empty = { $party } has said nothing on this yet. Write down what was said, and which words may be conveyed.
positions-history-whole = The history goes on to now.
positions-new-revision = New revision
positions-first = Record position
positions-continue = Continue the half-typed revision

positions-as-said-hint = The words to us. They stay with us.
positions-wording-hint = Only what the party lets us convey.
positions-interest-hint = Why they want it.
positions-take-said = Start from revision { $number }
positions-take-wording = Keep the wording of revision { $number }
positions-not-said = not known
positions-not-judged = not judged
positions-round-none = No round
positions-session-none = No session
positions-record = Record
positions-leave = Leave
positions-leave-title = What you typed is kept for this cell.
positions-give-up = Throw away
positions-restored = Half-typed earlier, and kept.
positions-newer = Revision { $number } was recorded meanwhile by { $by }:
positions-newer-first = A newer revision is there. Read it above; your text is kept.
positions-anyway = Record mine after it
positions-recorded = Recorded: { $party } on { $issue }

# The issue beside.
positions-issue-number = № { $number }
positions-assess = Assess convergence
positions-reason-hint = Your own judgement, for the staff alone. It needs a reason.
positions-not-assessed = Not assessed yet. How far apart are they, and why?
positions-level-first = Choose how far apart they are.
positions-assessed = Assessed: { $issue }, { $level }
positions-assessed-meanwhile = Somebody assessed it meanwhile; see below. Record again if yours holds.
positions-no-text-yet = No text yet. What is in [brackets] counts as not agreed, [A / B] as options.
positions-first-draft = First draft
positions-next-draft = Next draft
positions-draft-line = Draft { $draft }
positions-bracket-hint = [words] are not agreed; [A / B] are options.
positions-parties-propose = Without the mandate “mediation” only the parties propose text.
positions-choose-party = Choose a party
positions-mediator = The mediator
positions-proposer-first = Choose the party whose text it is.
positions-drafted-meanwhile = A newer draft was recorded meanwhile; see below. Your text is kept. Record again if it holds.
positions-draft-recorded = Recorded the next draft on { $issue }
positions-importance = Importance
positions-why = Why it weighs so for { $party }
positions-why-short = why
positions-weighed = { $party }: { $weight }
positions-outcomes = Possible outcomes
positions-outcome-at = Outcome { $at }
positions-outcome-new = Another outcome
positions-outcome-hint = One sentence each.
positions-outcome-added = Added a possible outcome
positions-outcome-moved = Outcome is now { $at } of { $of }
positions-notes = Notes
positions-notes-hint = For the staff.

# Baskets and issues.
positions-issue-new = Add issue
positions-issue-change = Edit issue
positions-issue-added = Added: { $title }
positions-issue-changed = The issue was changed.
positions-aspect-hint = Which side of it, for example “pace and trigger”.
positions-mandate-same = As in the round
positions-number-kept = A number is given once and kept for ever.
positions-number-offered = Number { $number } is free; numbers are kept for ever.
positions-number-wrong = A number is a whole number from 1.
positions-basket-first = Add a basket first: an issue belongs to one.
positions-basket-new = Add basket
positions-basket-hint = A chapter of issues, for example “Sanctions and economy”.
positions-basket-added = Added: { $name }
positions-at-edge = { $what } stands at the edge already.
positions-moved = { $what }: now { $at } of { $of } in { $basket }
positions-basket-moved = { $what }: now { $at } of { $of }
positions-end-of-basket = { $basket }, at its end
positions-after = After { $number } { $title }
positions-earlier = { $count ->
    [one] One earlier revision
   *[other] { $count } earlier revisions
}
positions-rests-on = Rests on
positions-source-add = A statement, position, message or paper
positions-source-hint = Who may know this text is who may know all of these, unless a decision with a reason widens it.
positions-source-added = Added
positions-source-remove = It does not rest on this: { $what }
