# The disclosure ledger: who knows what, since when, through whom.
screen-known = What do they know?
ledger-who-knows = Who knows this?
ledger-what-audience-knows = What does { $audience } know?
ledger-withdraw-from = Withdraw consent: { $audience }
ledger-what-they-know = What do they know on this?
ledger-what-knows-on-this = What does { $party } know on this?
ledger-ours-alone = Ours alone.
ledger-not-told = Confided; not told to: { $audiences }
ledger-do-not-repeat = do not repeat
ledger-since = since { $when }
ledger-as-part-of = through { $audience }
ledger-their-own = told us itself
ledger-steps-for = Steps: { $audience }
ledger-bearing-cleared = cleared
ledger-bearing-conveyed = knows
ledger-bearing-given = told us itself
ledger-bearing-through = knows
ledger-bearing-withdrawn = consent withdrawn
ledger-bearing-public = public

ledger-for-cleared = Clear for…
ledger-for-conveyed = Conveyed without clearance: { $audience }…
ledger-for-given = Given to us by { $audience }…
ledger-for-public = Read out in public…
ledger-other-steps = Other steps
ledger-step-given = Given to us by them…
ledger-step-cleared = Clear a wording…
ledger-step-conveyed = Convey…
ledger-step-reacted = How they took it…
ledger-step-conveyed-anyway = Convey without clearance…
ledger-step-withdrawn = Withdraw consent…
ledger-step-public = Read out in public…

# The form of one step.
ledger-form-given = Given to us: { $audience }
ledger-form-cleared = Clear for { $audience }
ledger-form-conveyed = Convey to { $audience }
ledger-form-reacted = How { $audience } took it
ledger-form-withdrawn = Consent withdrawn: not for { $audience } any more
ledger-form-public = Read out in public
ledger-form-corrected = Recorded in error
ledger-about-given = { $audience } handed this to us in these words, so it knows them.
ledger-about-cleared = These words, and no others, may then be conveyed to { $audience }. Nothing is conveyed yet.
ledger-about-conveyed = From now on { $audience } counts as having heard these words. This is not undone, only corrected.
ledger-about-reacted = Ours alone: { $audience } learns nothing by it. What was said of it before stays in the ledger.
ledger-about-withdrawn = What was only cleared is not to be conveyed to { $audience } any more. What was conveyed stays known, and is marked “do not repeat”.
ledger-about-public = From now on everybody counts as having heard these words. This is not undone, only corrected.
ledger-about-corrected = The entry stays in the ledger, struck through. It counts as if it had never been made.
ledger-warns-conveyed = From now on { $audience } counts as having heard these words. This is not undone, only corrected.
ledger-warns-public = From now on everybody counts as having heard these words. This is not undone, only corrected.
ledger-words-cleared = In the words that were cleared
ledger-other-words = Other words were used
ledger-wording-given = In their words
ledger-wording-cleared = Authorised wording
ledger-wording-conveyed = In which words
ledger-wording-public = In which words
ledger-wording-hint-ours = Our own draft. It is written into the ledger as it stands now.
ledger-wording-hint = Only what the party lets us convey. It is written into the ledger as it stands now.
ledger-through-given = Who handed it to us
ledger-through-cleared = Who agreed to it
ledger-through-conveyed = Who of us conveyed it
ledger-through-withdrawn = Who withdrew it
ledger-through-public = Who read it out
ledger-copy-hint = A numbered copy is recorded as a hand-over, under Papers.
ledger-day = Day
ledger-time = Time
ledger-reaction-hint = Can be added later. Ours alone.
ledger-not-cleared = Nothing is cleared for { $audience }.
ledger-words-differ = These are not the words that were cleared for { $audience }.
ledger-reason = Why it is told all the same
ledger-logged = The reason is written into the ledger and the history, with your name.
ledger-reason-withdrawn = Reason, where one was given
ledger-reason-corrected = What was wrong
ledger-restored = Half-typed earlier, and kept.
ledger-lacks-wording = The words are missing.
ledger-lacks-through = Say who it was.
ledger-lacks-reaction = Say how they took it.
ledger-lacks-reason = A reason is needed. One sentence is enough.
ledger-lacks-day = The day is missing.
ledger-lacks-time = The time is missing.
ledger-do-given = Record: given to us
ledger-do-cleared = Record: cleared
ledger-do-conveyed = Record: conveyed
ledger-do-reacted = Record: how they took it
ledger-do-withdrawn = Withdraw consent
ledger-do-public = Record: public
ledger-do-corrected = Correct
ledger-override-conveyed = Record: conveyed without clearance
ledger-override-public = Record: public without clearance
ledger-said-given = Recorded: given to us by { $audience }
ledger-said-cleared = Recorded: cleared for { $audience }
ledger-said-conveyed = Recorded: conveyed to { $audience }
ledger-said-reacted = Recorded: how { $audience } took it
ledger-said-withdrawn = Recorded: consent withdrawn, { $audience }
ledger-said-public = Recorded: public
ledger-said-corrected = Recorded as an error: { $audience }

# Entries, in the order in which they were recorded.
ledger-entries = { $count ->
    [one] One entry in the ledger
   *[other] { $count } entries in the ledger
}
ledger-entry-given = Given to us by { $audience }
ledger-entry-cleared = Cleared for { $audience }
ledger-entry-conveyed = Conveyed to { $audience }
ledger-entry-reacted = How { $audience } took it
ledger-entry-withdrawn = Consent withdrawn: { $audience }
ledger-entry-public = Public
ledger-by-given = given by { $through }
ledger-by-cleared = agreed by { $through }
ledger-by-conveyed = conveyed by { $through }
ledger-by-reacted = told by { $through }
ledger-by-withdrawn = withdrawn by { $through }
ledger-by-public = read out by { $through }
ledger-without-leave = Without clearance, because
ledger-in-error = Recorded in error, { $when }:
ledger-correct = Recorded in error…
ledger-recorded = written down by { $by }, { $when }

# What an audience knows.
ledger-every-issue = Every issue
ledger-known-count = { $count ->
    [0] { $audience } knows nothing here
    [one] { $audience } knows one thing
   *[other] { $audience } knows { $count } things
}
ledger-known-nothing = Through us { $audience } knows nothing yet. What was conveyed to it, or handed to us by it, will stand here.
ledger-known-nothing-on = Through us { $audience } knows nothing yet on this issue.
ledger-known-no-parties = Audiences come from the parties. Add them first.
ledger-known-more = { $count ->
    [one] One more is not shown. Choose an issue.
   *[other] { $count } more are not shown. Choose an issue.
}
ledger-took-it = How they took it:

# Destroying a text at its source's request
ledger-expunge = Destroy this text…
ledger-expunge-paper = Destroy this paper…
ledger-expunge-title = Destroy this text?
ledger-expunge-title-paper = Destroy this paper?
ledger-expunge-about = What was said, and the wording that might have been conveyed, are destroyed here and in the history. This cannot be undone.
ledger-expunge-about-paper = Its title, our notes on it and its files are destroyed here and in the history. This cannot be undone.
ledger-expunge-keeps = A mark stays that says when and why. Those who were told keep what they heard, and backups made before still hold it.
ledger-expunge-reason = Why, and at whose request
ledger-expunge-hint = Kept with the mark; write nothing here that is to be gone.
ledger-expunge-do = Destroy
ledger-expunged = The text was destroyed.
ledger-expunged-paper = The paper was destroyed.
ledger-expunged-when = Its text was destroyed, { $when }:
ledger-unshared = This rests on what { $audience } may not know:
