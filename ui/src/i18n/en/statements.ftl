# Statements: the line that captures, the pad in its order, and what becomes of a statement.
statements-count = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
statements-occasion = Where it is said
statements-session = R{ $round } s{ $session } · { $title }
statements-contact = { $kind } with { $who }
statements-now = goes on now
statements-all = All statements
statements-about = About { $number } · { $title }
statements-to-now = To the session now
statements-to-newest = To the newest statements
statements-earlier = Earlier statements
statements-keys = Enter opens a statement; P, M, A make a position, a message, an agenda item of it

statements-capture = Write down a statement
statements-placeholder = { $source } says…
statements-placeholder-none = @who says what #about !how-firmly
statements-hint = @ who · # about what · ! how firmly · Enter saves
statements-sticks = All about { $issue }.
statements-let-go = Let go
statements-as-text = Not meant as a marker: leave it in the text
statements-stays-text = { $words } stays in the text
statements-two-sources = A statement has one source, and { $first } stands first. Write down what { $second } said on a line of its own, or put \ before its @ where it is only mentioned.
statements-two-issues = A statement is about one issue, and { $first } stands first. Put \ before the second # where it is only mentioned.
statements-two-weights = A statement has one firmness. Take one ! away, or put \ before it.
statements-no-source = Who said it? Begin the line with @ and a name.
statements-no-words = What was said? So far there are only markers.
statements-said-added = Written down: { $source }

statements-issue = { $number } { $title }
statements-confided = confided
statements-confided-title = Ours alone, as said: nobody was told, the source’s own side included.
statements-cleared = cleared for { $audiences }
statements-conveyed = conveyed to { $audiences }
statements-public = public
statements-held = not to be repeated: { $audiences }
statements-wording-only = authorised wording
statements-expunged = The text was destroyed at its source’s request.
statements-became = → { $what }
statements-from-paper = from { $paper }

statements-open = Open
statements-remove = Remove statement
statements-detail = Statement
statements-recorded-by = written down by { $who }
statements-text-hint = In the speaker’s words. Nobody else sees this.
statements-wording-hint = What the source lets us convey, word for word.
statements-firmness-none = not said
statements-time = Hour
statements-make = Make of it
statements-make-position = Position
statements-make-message = Message
statements-make-agenda-item = Agenda item
statements-made-position = Recorded as a position on { $issue }
statements-made-message = A message for { $party } was made
statements-made-item = In the parking lot: { $title }
statements-which-issue = On which issue?
statements-which-party = For which party?
statements-no-side = { $source } speaks for no party: a position and a message belong to one.
statements-no-other-party = There is no other party to carry it to.
statements-no-round = An agenda item belongs to a round. Lay one out in the schedule first.

statements-contact-log = Log a contact
statements-contact-change = Change contact
statements-contact-save = Log it
statements-contact-with-whom = Name with whom it was.
statements-contact-when = Give the day and the hour.

statements-party-1 = Speaking: the first party
statements-party-2 = Speaking: the second party
statements-party-3 = Speaking: the third party
statements-party-4 = Speaking: the fourth party
statements-stick = Keep to the issue of the last statement

statements-empty = Nothing is written down here yet. Type who said what, and Enter keeps it with its time, confided to you alone.
statements-empty-issue = Nothing was said about this issue yet. What you write down here is about it.
statements-empty-parties = A statement has a source. Name the parties and their people first.
statements-to-people = Go to people
statements-first = Write the first
