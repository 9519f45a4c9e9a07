# What leaves: the register of copies, the check before it, what is made ready.
handovers-handed = Handed over
handovers-prepare = Prepare a hand-over…
handovers-empty = What is cleared for somebody is made ready here, checked, and handed over. Only recording the hand-over lets anybody know.
handovers-keys = Enter opens, arrows choose, / matches a returned paper
handovers-keys-check = Esc goes back to the register
handovers-match = Match a returned paper
handovers-match-hint = Match a returned paper: “Copy 3 Wadira”, or the digest at its foot
handovers-match-none = No copy like that was handed over. Look at its number and for whom it was, or type the first groups of the digest at its foot.
handovers-found = { $count ->
    [0] No copy found
    [one] One copy found
   *[other] { $count } copies found
}
handovers-all = Show all
handovers-back = ← Hand-overs
handovers-copy = Copy { $number }
handovers-things = { $count ->
    [one] one thing
   *[other] { $count } things
}
handovers-taken-by = taken by
handovers-prepared-by = made ready by { $by }
handovers-part-ready = Not handed over
handovers-part-handed = Handed over
handovers-part-cancelled = Given up
handovers-stage-ready = Not handed over
handovers-stage-handed-over = Handed over
handovers-stage-returned = Came back
handovers-stage-cancelled = Given up

# Making it ready.
handovers-prepare-title = Prepare a hand-over
handovers-prepare-about = Nothing leaves yet: what is made ready is looked at first, and nobody knows more until the hand-over is recorded.
handovers-for-whom = For whom
handovers-choose-audience = Choose for whom
handovers-choose-first = Choose for whom it is. What is cleared for them stands here then.
handovers-heading = Heading on the paper
handovers-heading-spoken = What it is about
handovers-cleared = Cleared for { $audience }
handovers-nothing-cleared = Nothing is cleared for { $audience } yet. A wording is cleared where the thing stands, under “Who knows this?”: on a statement, a position, a message or a paper.
handovers-nothing-new = Whatever is cleared for { $audience } is known there already.
handovers-known-already = { $count ->
    [one] They know this one; another copy
   *[other] They know these { $count }; another copy
}
handovers-order = On the paper, in this order
handovers-order-spoken = To be said, in this order
handovers-order-none = Tick what is to be in it.
handovers-order-keys = Alt and arrows move a thing, Delete takes it out.
handovers-take-out = Take it out
handovers-said-in = In it, place { $at }
handovers-said-out = Taken out
handovers-said-moved = Moved to place { $at }
handovers-lacks-to = Choose for whom it is.
handovers-lacks-items = Tick at least one thing.
handovers-lacks-title = It needs a heading.
handovers-refused-at = Thing { $at }: { $why }
handovers-do-prepare = Make it ready and check
handovers-said-prepared = Made ready, not handed over: { $title }

# The check.
handovers-see = See it as they will
handovers-print = Print…
handovers-record = Record the hand-over…
handovers-return = Copy came back…
handovers-again = Another from this…
handovers-cancel = Give it up
handovers-prepared = Made ready by { $by }, { $when }
handovers-by = Handed over by { $by }, { $when }
handovers-taken = taken by { $holder }
handovers-came-back = came back { $when }
handovers-given-up = given up { $when }
handovers-stopped = It cannot be handed over as it is: see what is marked below.
handovers-look-first = The paper reads otherwise now. Look at it again first.
handovers-whole-party = The delegation as a whole.
handovers-whole-head = The head of the delegation alone.
handovers-whole-circle = Its members.
handovers-whole-table = All parties together.
handovers-whole-public = Everybody.
handovers-in-it = In it
handovers-told-by = from { $source }
handovers-ours = our own text
handovers-known = they know this
handovers-words-gone = Its words were destroyed.
handovers-rests-on = Rests on
handovers-shared = they may know it too
handovers-unshared = they may not know it
handovers-words-alone = they may not know it: only the words above leave
handovers-theirs = ({ $number } to them)
handovers-widened = Passed on to { $audience } by a decision, because
handovers-obstacle-sources = It rests on what { $audience } may not know, and no decision passes it on all the same. Clear the source, or clear this again with a reason.
handovers-obstacle-gone = Its text was destroyed since. Give this hand-over up and make another without it.
handovers-obstacle-not-cleared = It is not cleared for { $audience } in these words any more: consent was withdrawn, or other words were cleared since.
handovers-obstacle-other = It cannot be conveyed as things stand.
handovers-left-out = Left out
handovers-ours-alone = ours alone
handovers-ours-alone-title = For the mediator. It stands on no paper and in no audience’s view.
handovers-left-here = { $count ->
    [0] On these issues nothing is left out;
    [one] One thing on these issues is not in it;
   *[other] { $count } things on these issues are not in it;
}
handovers-left-all = { $count ->
    [0] in the whole dossier nothing.
    [one] one thing in the whole dossier stays unknown to them.
   *[other] { $count } things in the whole dossier stay unknown to them.
}
handovers-digest = Digest of what the paper says
handovers-paper = The paper
handovers-to-say = What to say
handovers-around-ready = This mark is around the paper, not on it. The number becomes its own only when it is handed over.
handovers-around-handed-over = As it left: heading, number and words, and what issues and parties were called then.
handovers-around-returned = As it left and came back: heading, number and words, and what issues and parties were called then.
handovers-around-cancelled = It never left.
handovers-spoken-ready = Nothing is said yet.
handovers-spoken-handed-over = In these words.
handovers-spoken-returned = In these words.
handovers-spoken-cancelled = It was never said.
handovers-from-statement = From { $party }
handovers-from-message = From { $party }
handovers-from-position = Position of { $party }
handovers-from-proposal = Proposed by { $party }
handovers-from-paper = From { $party }
handovers-changed = The paper reads otherwise than when you looked at it.
handovers-changed-number = The number of the copy
handovers-changed-title = The heading
handovers-changed-item = Thing { $at }
handovers-looked = I have looked at it

# Recording it.
handovers-record-title = Record the hand-over to { $audience }
handovers-record-about = { $count ->
    [one] From now on { $audience } counts as knowing what is in it. This is a fact about the world: it cannot be undone, only corrected in the ledger.
   *[other] From now on { $audience } counts as knowing all { $count } things in it. This is a fact about the world: it cannot be undone, only corrected in the ledger, thing by thing.
}
handovers-through = Who of us handed it over
handovers-through-spoken = Who of us said it
handovers-holder = Who of them took it
handovers-holder-spoken = Who of them heard it
handovers-do-record = Record: handed over
handovers-said-recorded = Recorded: handed over
handovers-said-cancelled = Given up: { $title }
handovers-return-title = Copy { $number } of { $audience } came back
handovers-return-about = The paper is back with us. What was in it stays known to { $audience }.
handovers-do-return = Record: came back
handovers-said-returned = Recorded: copy { $number } came back

# In an audience’s own view.
handovers-not-yet = not handed over yet

# Entries of the ledger.
handovers-on-paper = on paper, copy { $number }
handovers-this-hand-over = the hand-over

# Elsewhere.
handovers-prepare-for = Prepare a hand-over for { $party }…
