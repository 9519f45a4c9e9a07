# People: parties with their delegations, actors with their roles.
people-list = Parties and actors
people-parties = Parties
people-actors = Actors
people-count-parties = { $count ->
    [0] no parties
    [one] { $count } party
   *[other] { $count } parties
}
people-count-delegates = { $count ->
    [0] no delegates
    [one] { $count } delegate
   *[other] { $count } delegates
}
people-count-actors = { $count ->
    [0] no actors
    [one] { $count } actor
   *[other] { $count } actors
}
people-add-party = Add a party
people-add-actor = Add an actor
people-add-delegation = Add a delegation
people-add-delegate = Add a delegate
people-add-role = Add a role
people-said-added = Added: { $name }
people-said-role = { $name } is now { $role }
people-empty = A party is a side that holds positions; there are two or more. Type the first one’s name and press Enter.
people-delegations-empty = No delegation yet: a party’s people, in one round or throughout.
people-delegates-empty = Nobody is named yet. Type a name below, heads first.
people-roles-empty = No role yet. Mediator, host, chair, guarantor or observer: in one round or throughout.

people-protocol-name = Protocol name
people-short-name-hint = For the heads of columns.
people-capital-zone = Capital’s time
people-notes = Notes
people-away = left the talks
people-do-leave = Left the talks…
people-do-return = Came back…
people-leave-of = { $party }: left the talks…
people-return-of = { $party }: came back to the talks…
people-absences = Left the talks
people-absence-returned = { $left } · came back { $back }
people-absence-correct = Correct the times…
people-absence-what = the absence from { $left }
people-leave-title = { $party }: left the talks
people-return-title = { $party }: came back to the talks
people-correct-title = { $party }: away from the talks
people-leave-about = What is said at the table from then on, it does not hear. What it knows already stays as it is, and it can still be told things by itself.
people-return-about = It left on { $left }. From its return on it hears again what is said at the table; what was said there in the meantime, it does not.
people-correct-about = What is said at the table in this time, it does not hear. What it was told by itself stays as it is.
people-left-day = Left on
people-left-time = Left at
people-back-day = Came back on
people-back-time = Came back at
people-back-too = It has come back since
people-back-empty = Both empty as long as it is away.
people-leave-lacks-day = Say on which day it left.
people-leave-lacks-time = Say at what time it left.
people-return-lacks-day = Say on which day it came back.
people-return-lacks-time = Say at what time it came back.
people-do-record = Record
people-said-leave = { $party } left the talks
people-said-return = { $party } came back to the talks
people-said-correct = Times corrected: { $party }
people-delegation-name = Delegation
people-level = Level
people-level-example = for example: experts
people-remove-delegation = Remove this delegation
people-delegates-of = Delegates: { $delegation }
people-column-place = №
people-column-standing = Standing
people-column-rank = Rank
people-column-head = Head
people-column-when = When
people-head = head
people-not-head = not the head
people-make-head = Make head of delegation
people-make-not-head = No longer head of delegation
people-roles = Roles
people-roles-of = Roles: { $actor }
people-no-party = no party
people-show-party = Show the party
