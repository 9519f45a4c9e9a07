// Made from the engine's wire by a test; do not edit.

export type About = { 
/**
 * Identity.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * What it is called.
 */
title: string, };

export type Absence = { 
/**
 * When it left, milliseconds UTC.
 */
left_at: number, 
/**
 * When it came back, milliseconds UTC; absent as long as it is away.
 */
returned_at?: number, };

export type Actor = { 
/**
 * What it is called.
 */
name: Title, 
/**
 * What sort.
 */
kind: ActorKind, 
/**
 * The party it is, where it is one.
 */
party: PartyId | null, 
/**
 * For the staff.
 */
notes: Text | null, };

export type ActorId = string;

export type ActorKind = "state" | "armed_group" | "organisation" | "person";

export type ActorLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Name.
 */
name: string, 
/**
 * What sort.
 */
kind: ActorKind, 
/**
 * The party it is.
 */
party: Named | null, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * Its roles.
 */
roles: Array<RoleLine>, };

export type AgendaAnswer = { 
/**
 * The round's sessions, in order of time.
 */
sessions: Array<SessionLine>, 
/**
 * The session asked for.
 */
session: SessionLine | null, 
/**
 * Its items in reading order.
 */
items: Array<AgendaLine>, 
/**
 * Items of the round without a session.
 */
parked: Array<AgendaLine>, 
/**
 * Minutes that the items take.
 */
needed: number, 
/**
 * Minutes that the session has.
 */
planned: number | null, };

export type AgendaAsk = { 
/**
 * The round.
 */
round: string, 
/**
 * The session whose items are wanted.
 */
session: string | null, };

export type AgendaItem = { 
/**
 * The round.
 */
round: RoundId, 
/**
 * The session; the parking lot where absent.
 */
session: SessionId | null, 
/**
 * The item it belongs below.
 */
parent: AgendaItemId | null, 
/**
 * What it is called.
 */
title: Title, 
/**
 * Time box in minutes.
 */
minutes: number | null, 
/**
 * Who leads it.
 */
lead: Title | null, 
/**
 * What it is meant to bring.
 */
desired: Desired | null, 
/**
 * Who sees it.
 */
visibility: Visibility, 
/**
 * The parties named, where restricted.
 */
parties: Array<PartyId>, 
/**
 * What became of it.
 */
status: ItemStatus, 
/**
 * The issue it is about.
 */
issue: IssueId | null, 
/**
 * Purpose and expected result, for the annotated agenda.
 */
purpose: Text | null, 
/**
 * For the staff.
 */
notes: Text | null, 
/**
 * The statement it came from.
 */
statement: StatementId | null, 
/**
 * The paper it came from.
 */
paper?: PaperId, 
/**
 * The clause of that paper.
 */
clause?: ClauseId, };

export type AgendaItemId = string;

export type AgendaLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Below which one.
 */
parent: string | null, 
/**
 * 0 at the top.
 */
depth: number, 
/**
 * `2.1`.
 */
number: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its own time box in minutes.
 */
minutes: number | null, 
/**
 * Minutes it takes, with what stands below it.
 */
takes: number, 
/**
 * What stands below it needs more than its own box.
 */
overfull: boolean, 
/**
 * Minutes from the start of the session to its end.
 */
running: number, 
/**
 * When it starts if all before it keep their time; absent without a session's time.
 */
starts_wall: string | null, 
/**
 * When it ends.
 */
ends_wall: string | null, 
/**
 * It ends after the session.
 */
beyond: boolean, 
/**
 * Who leads it.
 */
lead: string | null, 
/**
 * What it is meant to bring.
 */
desired: Desired | null, 
/**
 * Who sees it.
 */
visibility: Visibility, 
/**
 * The parties named, where restricted.
 */
parties: Array<Named>, 
/**
 * What became of it.
 */
status: ItemStatus, 
/**
 * The issue it is about.
 */
issue: Named | null, 
/**
 * Purpose and expected result.
 */
purpose: string | null, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * The paper it came from, and its clause there.
 */
paper: Cited | null, };

export type Assessment = { 
/**
 * The issue.
 */
issue: IssueId, 
/**
 * How far apart.
 */
level: Convergence, 
/**
 * Why.
 */
reason: Text, 
/**
 * As of which round; of no round where absent.
 */
round: RoundId | null, };

export type AssessmentLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * How far apart.
 */
level: Convergence, 
/**
 * Why.
 */
reason: string, 
/**
 * As of which round.
 */
round: number | null, 
/**
 * When it was written down, milliseconds UTC.
 */
at: number | null, 
/**
 * Who wrote it down.
 */
by: string | null, };

export type At = { path: string, };

export type Audience = { "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" };

export type AudiencesAnswer = { 
/**
 * Parties, each with the head of its delegation, in the dossier's order.
 */
parties: Array<PartyHead>, 
/**
 * Circles, in order.
 */
circles: Array<CircleLine>, };

export type AudiencesAsk = Record<symbol, never>;

export type BackUp = { folder?: string, };

export type BackUpNow = { 
/**
 * Whether the second folder has a copy; absent where the settings name none.
 */
copied: boolean | null, 
/**
 * The file's whole path.
 */
path: string, 
/**
 * The file's name.
 */
name: string, 
/**
 * When it was made: milliseconds UTC.
 */
made_at: number, 
/**
 * Its length in bytes.
 */
size: number, 
/**
 * It was read back when it was made, and its parts still have their lengths. A drill reads all of it again.
 */
verified: boolean, };

export type Backup = { 
/**
 * The file's whole path.
 */
path: string, 
/**
 * The file's name.
 */
name: string, 
/**
 * When it was made: milliseconds UTC.
 */
made_at: number, 
/**
 * Its length in bytes.
 */
size: number, 
/**
 * It was read back when it was made, and its parts still have their lengths. A drill reads all of it again.
 */
verified: boolean, };

export type BackupFailure = { "code": "backup_missing" } | { "code": "backup_damaged" } | { "code": "snapshot_damaged", 
/**
 * How many faults were found, as far as was counted.
 */
faults: number, } | { "code": "cancelled" } | OpenFailure | KeysFailure | DiskFault;

export type Basket = { 
/**
 * What it is called.
 */
name: Title, };

export type BasketId = string;

export type Became = { 
/**
 * `position`, `message` or `agenda_item`.
 */
entity: Entity, 
/**
 * Identity.
 */
id: string, 
/**
 * Its words.
 */
title: string, };

export type CancelHandOver = { 
/**
 * Which one.
 */
id: string, 
/**
 * The revision the sender saw.
 */
revision: number, };

export type Cell = { 
/**
 * The revision's identity.
 */
position: string, 
/**
 * The authorised wording, else what was said to us; cut after 600 characters.
 */
text: string, 
/**
 * The text goes on.
 */
cut: boolean, 
/**
 * The text is what was said to us: no wording is authorised.
 */
confided: boolean, 
/**
 * How firmly it is held.
 */
firmness: Firmness | null, 
/**
 * Number of the round in which it was stated.
 */
round: number | null, 
/**
 * Number of the session in which it was stated.
 */
session: number | null, 
/**
 * Against the revision before.
 */
movement: Movement | null, 
/**
 * How many revisions there are up to this one.
 */
revisions: number, 
/**
 * Its date is an illustration.
 */
illustrative: boolean, };

export type ChangePassphrase = { old: string, new: string, };

export type ChangeRoom = { place?: string, frozen?: boolean, blank?: boolean, };

export type Changes = Partial<Settings>;

export type Circle = { 
/**
 * What it is called.
 */
name: Title, 
/**
 * What sort.
 */
kind: CircleKind, 
/**
 * Who belongs to it.
 */
members: Array<CircleMember>, };

export type CircleId = string;

export type CircleKind = "co_mediator" | "observers" | "mechanism";

export type CircleLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * What sort.
 */
kind: CircleKind, 
/**
 * Who belongs to it.
 */
members: Array<MemberLine>, };

export type CircleMember = { 
/**
 * A whole delegation.
 */
party?: PartyId, 
/**
 * An actor.
 */
actor?: ActorId, 
/**
 * One delegate.
 */
delegate?: DelegateId, };

export type Cited = { 
/**
 * The paper.
 */
id: string, 
/**
 * What it is headed; empty where it was expunged.
 */
title: string, 
/**
 * The clause, as it is cited.
 */
clause: string | null, };

export type Clause = { 
/**
 * The text it stands in.
 */
paper: PaperId, 
/**
 * What it is cited by, for example `4 (b)`.
 */
label: Title, 
/**
 * What it says.
 */
text: Text, };

export type ClauseId = string;

export type ClauseLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * What it is cited by.
 */
label: string, 
/**
 * What it says.
 */
text: string, };

export type ClearedAnswer = { 
/**
 * The things.
 */
facts: Array<ClearedLine>, };

export type ClearedAsk = { "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" };

export type ClearedLine = { 
/**
 * In which words.
 */
wording: string, 
/**
 * What it is about.
 */
issue: About | null, 
/**
 * The audience knows it already.
 */
conveyed: boolean, } & ({ "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, });

export type Clock = { 
/**
 * IANA zone.
 */
zone: string, 
/**
 * The place; absent for the venue's own zone without a venue.
 */
place: string | null, };

export type CompareAnswer = { 
/**
 * The columns.
 */
parties: Array<PartyHead>, 
/**
 * Every round, to choose from.
 */
rounds: Array<RoundHead>, 
/**
 * Every basket, to choose from.
 */
baskets: Array<Named>, 
/**
 * The rows.
 */
rows: Array<CompareRow>, };

export type CompareAsk = { 
/**
 * One issue.
 */
issue: string | null, 
/**
 * All issues of a basket, where no issue is named; all issues where neither is.
 */
basket: string | null, 
/**
 * The parties, in the order wanted; all where empty.
 */
parties: Array<string>, 
/**
 * From the end of this round (by number) …
 */
from: number | null, 
/**
 * … to the end of this one; to now where absent.
 */
to: number | null, 
/**
 * The round the screen is about: its mandate holds.
 */
round: string | null, };

export type CompareRow = { 
/**
 * The issue.
 */
issue: IssueHead, 
/**
 * Per party, in the order of the columns.
 */
sides: Array<CompareSide>, 
/**
 * How near it was.
 */
before: ConvergenceNow | null, 
/**
 * How near it is.
 */
after: ConvergenceNow | null, 
/**
 * The latest draft of a text.
 */
proposal: ProposalNow | null, 
/**
 * What may come of it.
 */
outcomes: Array<string>, };

export type CompareSide = { 
/**
 * The party.
 */
party: string, 
/**
 * What the issue weighs for it.
 */
importance: Weight | null, 
/**
 * As it was; only between rounds.
 */
before: Cell | null, 
/**
 * As it is.
 */
after: Cell | null, 
/**
 * What changed; empty where nothing did or no earlier round is asked for.
 */
diff: Array<Segment>, 
/**
 * A revision lies between.
 */
moved: boolean, };

export type Confidence = "confided" | "cleared" | "conveyed" | "public";

export type Conflict = { 
/**
 * How bad.
 */
severity: Severity, 
/**
 * The sessions it touches, in order of time.
 */
sessions: Array<SessionId>, 
/**
 * Where the later session would fit on that day: the next time at which its rooms and people are free.
 */
next_free: Wall | null, } & ({ "kind": "room", rooms: Array<RoomId>, } | { "kind": "delegate", delegates: Array<DelegateId>, } | { "kind": "party", parties: Array<PartyId>, } | { "kind": "no_room" } | { "kind": "outside_round" } | { "kind": "crosses_midnight" } | { "kind": "clocks_move", minutes: number, } | { "kind": "hour_twice" } | { "kind": "agenda_overruns", needed: number, planned: number, } | { "kind": "not_closed" });

export type Contact = { 
/**
 * How.
 */
kind: ContactKind, 
/**
 * When, on the wall.
 */
wall: Wall, 
/**
 * The zone of the wall.
 */
zone: Zone, 
/**
 * Minutes it took.
 */
minutes: number | null, 
/**
 * With a whole delegation.
 */
party: PartyId | null, 
/**
 * With an actor.
 */
actor: ActorId | null, 
/**
 * With one delegate.
 */
delegate: DelegateId | null, 
/**
 * The round it belongs to.
 */
round: RoundId | null, 
/**
 * What it was about.
 */
subject: Title | null, 
/**
 * For the staff.
 */
notes: Text | null, };

export type ContactId = string;

export type ContactKind = "call" | "visit" | "letter";

export type ContactLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * How.
 */
kind: ContactKind, 
/**
 * When, on the wall.
 */
wall: string, 
/**
 * The zone of the wall.
 */
zone: string, 
/**
 * Minutes it took.
 */
minutes: number | null, 
/**
 * `party`, `delegate` or `actor`.
 */
with_kind: string, 
/**
 * With whom.
 */
with_id: string, 
/**
 * The name.
 */
with_name: string, 
/**
 * The party on whose side that is.
 */
side: string | null, 
/**
 * The round it belongs to.
 */
round: string | null, 
/**
 * What it was about.
 */
subject: string | null, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * How many statements it has.
 */
statements: number, };

export type Convergence = "blocked" | "apart" | "bridgeable" | "converging" | "ad_referendum" | "agreed";

export type ConvergenceNow = { 
/**
 * How far apart.
 */
level: Convergence, 
/**
 * Why.
 */
reason: string, 
/**
 * As of which round.
 */
round: number | null, };

export type CopiesAnswer = { 
/**
 * The copies.
 */
copies: Array<CopyLine>, };

export type CopiesAsk = Record<symbol, never>;

export type CopyItem = { 
/**
 * `statement`, `position`, `message`, `proposal` or `paper`.
 */
noun: string, 
/**
 * What sort of paper.
 */
kind: PaperKind | null, 
/**
 * The number of the issue that it is about.
 */
issue_number: number | null, 
/**
 * What that is called.
 */
issue_title: string | null, 
/**
 * The party whose message, position or proposal it is.
 */
from: string | null, 
/**
 * The words.
 */
wording: string, };

export type CopyLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * What it is headed.
 */
title: string, 
/**
 * Its number, on paper alone.
 */
number: number | null, 
/**
 * By word of mouth or on paper.
 */
means: Means, 
/**
 * When it was handed over, milliseconds UTC; absent as long as it is not.
 */
handed_at: number | null, 
/**
 * What it says.
 */
items: Array<CopyItem>, 
/**
 * SHA-256 of its heading, its number and what it says, hexadecimal.
 */
digest: string, };

export type CopyPlace = "backup" | "second_folder" | "beside";

export type Counts = { 
/**
 * Sessions of the round.
 */
schedule: number, 
/**
 * Agenda items of the round.
 */
agenda: number, 
/**
 * Issues.
 */
positions: number, 
/**
 * Delegates and actors.
 */
people: number, 
/**
 * Rooms.
 */
places: number, 
/**
 * Statements.
 */
statements: number, 
/**
 * Messages.
 */
messages: number, 
/**
 * Papers and reference texts.
 */
papers: number, };

export type Create = { path: string, name: string, passphrase: string, 
/**
 * The name of whoever sits at the desk.
 */
member: string, 
/**
 * The facilitating state or body; the member's name where nothing is said.
 */
facilitator?: string, mandate?: string, 
/**
 * An IANA zone; UTC where nothing is said.
 */
zone?: string, };

export type Day = string;

export type DayLine = { 
/**
 * Gregorian, `YYYY-MM-DD`.
 */
day: string, 
/**
 * 1 Monday … 7 Sunday.
 */
weekday: number, 
/**
 * A day of rest at the venue.
 */
rest: boolean, 
/**
 * Within the round's days.
 */
within: boolean, 
/**
 * Minutes by which the venue's clocks are moved on this day.
 */
shift: number, 
/**
 * Per clock, minutes it is ahead of the venue's at noon of this day.
 */
ahead: Array<number>, 
/**
 * Sessions that start on it.
 */
sessions: number, };

export type Delegate = { 
/**
 * The delegation.
 */
delegation: DelegationId, 
/**
 * The person's name.
 */
name: Title, 
/**
 * What the person does, for example *Deputy minister*.
 */
function: Title | null, 
/**
 * Civilian or military.
 */
standing: Standing, 
/**
 * A military rank.
 */
military_rank: Title | null, 
/**
 * Heads the delegation.
 */
head: boolean, 
/**
 * For the staff.
 */
notes: Text | null, };

export type DelegateId = string;

export type DelegateLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Name.
 */
name: string, 
/**
 * What the person does.
 */
function: string | null, 
/**
 * Civilian or military.
 */
standing: Standing, 
/**
 * A military rank.
 */
military_rank: string | null, 
/**
 * Heads the delegation.
 */
head: boolean, 
/**
 * For the staff.
 */
notes: string | null, };

export type Delegation = { 
/**
 * Whose.
 */
party: PartyId, 
/**
 * Only for this round; throughout where absent.
 */
round: RoundId | null, 
/**
 * What it is called, for example *Delegation of experts*.
 */
name: Title, 
/**
 * Level or composition as far as known.
 */
level: Title | null, 
/**
 * For the staff.
 */
notes: Text | null, };

export type DelegationId = string;

export type DelegationLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * The round it is for; throughout where absent.
 */
round: Named | null, 
/**
 * That round's number.
 */
round_number: number | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Level or composition.
 */
level: string | null, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * In protocol order.
 */
delegates: Array<DelegateLine>, };

export type Density = "comfortable" | "compact";

export type Desired = "inform" | "discuss" | "decide";

export type DeskFailure = Failure | KeysFailure | OpenFailure | BackupFailure | DiskFault | Refusal;

export type DeskState = { state: LifeNow, dossier: DossierNow | null, settings: Settings, recents: Array<Recent>, samples: Array<string>, 
/**
 * The folder that is offered for new dossiers.
 */
documents: string | null, version: string, };

export type DestroyDossier = { path?: string, name: string, copies: boolean, };

export type Destroyed = { 
/**
 * What still holds the dossier, as far as the desk knows.
 */
left: Array<DossierCopy>, };

export type Digits = "auto" | "latin" | "arabic" | "persian";

export type Disclosure = { 
/**
 * What was done.
 */
step: Step, 
/**
 * When it was done, milliseconds UTC.
 */
at: number, 
/**
 * The words in which the audience may hear it or heard it. Written down with every step that lets it be known, so that
 * a later change of the fact's own wording changes nobody's knowledge; where a sender leaves them out, the words last
 * cleared for this audience, else the fact's own authorised ones, are taken.
 */
wording: Text | null, 
/**
 * Through whom: who let us, or who of us conveyed it.
 */
through: Title | null, 
/**
 * How.
 */
means: Means | null, 
/**
 * How they took it.
 */
reaction: Text | null, 
/**
 * Why it was conveyed without clearance, or why an entry is corrected.
 */
reason: Text | null, 
/**
 * The entry that was recorded in error.
 */
corrects: DisclosureId | null, } & ({ "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, }) & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type DisclosureId = string;

export type DiskFault = { "code": "disk_full" } | { "code": "not_writable" } | { "code": "not_readable" } | { "code": "file_missing" } | { "code": "folder_missing" } | { "code": "file_exists" } | { "code": "disk_failed", 
/**
 * The operating system's kind of error.
 */
kind: string, };

export type Done = { 
/**
 * The operation's place in the journal.
 */
seq: number, 
/**
 * Its identity.
 */
operation: string, 
/**
 * The command's name.
 */
kind: string, 
/**
 * The nouns it touched.
 */
touched: Array<Entity>, 
/**
 * When it was saved, milliseconds UTC.
 */
at: number, };

export type Dossier = { 
/**
 * What the process is called among the staff.
 */
name: Title, 
/**
 * The mandate, unless a round or an issue has its own.
 */
mandate: Mandate, 
/**
 * The name of the facilitating state or body, for example Oman; never "us".
 */
facilitator: Title, 
/**
 * The facilitator's own zone.
 */
zone: Zone, 
/**
 * What it is about, for the staff.
 */
about: Text | null, 
/**
 * Opened from a sample: nothing in it is a real process's note.
 */
sample: boolean, };

export type DossierCopy = { 
/**
 * Its file.
 */
path: string, 
/**
 * The file's name.
 */
name: string, 
/**
 * Where it stands.
 */
place: CopyPlace, 
/**
 * When it was made, or last written: milliseconds UTC.
 */
made_at: number, 
/**
 * Its length in bytes.
 */
size: number, };

export type DossierHead = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Name.
 */
name: string, 
/**
 * Mandate, unless a round or an issue has its own.
 */
mandate: Mandate, 
/**
 * The facilitator's name.
 */
facilitator: string, 
/**
 * The facilitator's zone.
 */
zone: string, 
/**
 * What it is about.
 */
about: string | null, 
/**
 * Opened from a sample.
 */
sample: boolean, };

export type DossierNow = { path: string, 
/**
 * The file's name without its ending.
 */
name: string, sample: boolean, 
/**
 * No change can be made where it is.
 */
read_only: boolean, 
/**
 * Its last end was not a clean one.
 */
unclean: boolean, 
/**
 * A check found it not as it should be.
 */
damaged: boolean, 
/**
 * Changes after this instant (milliseconds UTC) are missing from the file.
 */
missing_since: number | null, 
/**
 * Opened with a recovery code: a new passphrase can be set.
 */
recovered: boolean, 
/**
 * Whose slot opened it.
 */
member: string | null, 
/**
 * When a backup of it last left this machine: milliseconds UTC.
 */
left_at: number | null, 
/**
 * Changes have waited longer than the settings say for a backup that leaves.
 */
backup_overdue: boolean, 
/**
 * How many half-typed texts there are.
 */
drafts: number, 
/**
 * Where the window was.
 */
place: string | null, 
/**
 * Whose view the desk's window shows.
 */
view: ViewNow, 
/**
 * The presentation window.
 */
room: RoomNow | null, };

export type Draft = { 
/**
 * What it is a draft of, in the words of whoever keeps it.
 */
key: string, 
/**
 * The text.
 */
text: string, 
/**
 * The revision it started from.
 */
based_on: number | null, 
/**
 * When it was kept: milliseconds UTC.
 */
saved_at: number, };

export type Drill = { 
/**
 * The backup's name.
 */
name: string, 
/**
 * When it was made: milliseconds UTC.
 */
made_at: number, 
/**
 * Its length in bytes.
 */
size: number, 
/**
 * It opened, and every page and every table is as it should be.
 */
good: boolean, 
/**
 * How many faults there are, as far as was counted.
 */
faults: number, };

export type Entity = "dossier" | "party" | "party_absence" | "actor" | "venue" | "room" | "round" | "role" | "delegation" | "delegate" | "session" | "session_room" | "session_participant" | "basket" | "issue" | "contact" | "paper" | "paper_file" | "clause" | "statement" | "agenda_item" | "agenda_item_party" | "position" | "importance" | "outcome" | "assessment" | "proposal" | "message" | "proposal_source" | "circle" | "circle_member" | "hand_over" | "hand_over_item" | "disclosure" | "audience_number";

export type Expunge = { 
/**
 * Why, and at whose request.
 */
reason: Text, } & ({ "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, });

export type Fact = { "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, };

export type Failure = { "code": "rejected", 
/**
 * The field it is about, as a path in what was sent; empty where it is about the whole.
 */
field: string, 
/**
 * The rule, with its data.
 */
rejection: Rejection, } | { "code": "not_found", 
/**
 * The noun.
 */
entity: Entity, 
/**
 * The identity asked for.
 */
id: string, } | { "code": "stale", 
/**
 * The noun.
 */
entity: Entity, 
/**
 * Its identity.
 */
id: string, 
/**
 * Its revision now; absent where it is gone.
 */
revision: number | null, } | { "code": "locked" } | { "code": "malformed", 
/**
 * The field, as a path in what was sent.
 */
field: string, } | { "code": "disk_full" } | { "code": "not_writable" } | { "code": "not_saved" } | { "code": "dossier_damaged" } | { "code": "internal", 
/**
 * What to look for in the log.
 */
incident: string, };

export type FieldChange = { 
/**
 * The noun.
 */
entity: string, 
/**
 * What the thing is called.
 */
title: string, 
/**
 * The column.
 */
field: string, 
/**
 * As it was; absent where there was nothing.
 */
before: string | null, 
/**
 * As it became.
 */
after: string | null, 
/**
 * A text of it was expunged.
 */
expunged: boolean, };

export type FileLine = { 
/**
 * Under which its bytes are asked for, in this view.
 */
digest: string, 
/**
 * What it holds.
 */
media: Media, 
/**
 * Bytes.
 */
size: number, 
/**
 * What it was called where it came from.
 */
name: string | null, };

export type Firmness = "open" | "flexible" | "firm" | "red_line";

export type Format = "plenary" | "direct_talks" | "proximity_talks" | "caucus" | "working_group" | "drafting_committee" | "press" | "protocol" | "break";

export type FrameAnswer = { 
/**
 * The dossier's own page; absent in a dossier nobody has named yet.
 */
dossier: DossierHead | null, 
/**
 * Parties, in the dossier's order.
 */
parties: Array<PartyHead>, 
/**
 * Rounds, by number.
 */
rounds: Array<RoundHead>, 
/**
 * Numbers beside the navigation.
 */
counts: Counts, 
/**
 * What undo would undo.
 */
undo: Revertible | null, 
/**
 * What redo would do again.
 */
redo: Revertible | null, 
/**
 * When the last change was saved, milliseconds UTC.
 */
saved_at: number | null, 
/**
 * The journal's last operation.
 */
seq: number, };

export type FrameAsk = { 
/**
 * The round whose sessions and agenda are counted; all where absent.
 */
round: string | null, };

export type HandOverAnswer = { 
/**
 * The hand-over.
 */
hand_over: HandOverLine, 
/**
 * What is in it, each with what it rests on.
 */
items: Array<HandOverCheck>, 
/**
 * What is not in it, and will not be known to its audience afterwards: for us alone.
 */
left_out: LeftOut, };

export type HandOverAsk = { 
/**
 * Which one.
 */
id: string, };

export type HandOverCheck = { 
/**
 * In which words; absent where they were destroyed.
 */
wording: string | null, 
/**
 * What it is about.
 */
issue: About | null, 
/**
 * Who told us.
 */
source: Source | null, 
/**
 * When, milliseconds UTC.
 */
told_at: number | null, 
/**
 * What it rests on.
 */
rests_on: Array<Rests>, 
/**
 * Widening it beyond its sources' readers was decided, with a reason.
 */
widened: boolean, 
/**
 * The audience knows it already.
 */
known: boolean, 
/**
 * The rule that keeps it from being handed over now.
 */
obstacle: Rejection | null, } & ({ "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, });

export type HandOverLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * What the paper is headed.
 */
title: string, 
/**
 * By word of mouth or on paper.
 */
means: Means, 
/**
 * How far it has come.
 */
stage: HandOverStage, 
/**
 * How many things are in it.
 */
count: number, 
/**
 * The copy's number.
 */
number: number | null, 
/**
 * The digest of what the copy says, hexadecimal.
 */
digest: string | null, 
/**
 * When it was made ready, milliseconds UTC.
 */
prepared_at: number | null, 
/**
 * Which member made it ready.
 */
prepared_by: string | null, 
/**
 * When it was handed over, milliseconds UTC.
 */
handed_at: number | null, 
/**
 * By whom of us.
 */
through: string | null, 
/**
 * Who of them took it.
 */
holder: string | null, 
/**
 * When the copy came back, milliseconds UTC.
 */
returned_at: number | null, 
/**
 * When it was given up, milliseconds UTC.
 */
cancelled_at: number | null, } & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type HandOverStage = "ready" | "handed_over" | "returned" | "cancelled";

export type HandOversAnswer = { 
/**
 * The hand-overs.
 */
hand_overs: Array<HandOverLine>, };

export type HandOversAsk = Record<symbol, never>;

export type HistoryAnswer = { 
/**
 * The entries.
 */
entries: Array<HistoryEntry>, 
/**
 * There are earlier ones.
 */
more: boolean, };

export type HistoryAsk = { 
/**
 * Only entries before this sequence number.
 */
before: number | null, 
/**
 * Only entries that touch this thing.
 */
id: string | null, };

export type HistoryEntry = { 
/**
 * Its place in the journal.
 */
seq: number, 
/**
 * The command's name; of an undo or redo, that of what it reverts.
 */
kind: string, 
/**
 * `do`, `undo` or `redo`.
 */
direction: string, 
/**
 * The operation it reverts.
 */
reverts: number | null, 
/**
 * It was undone, and not redone.
 */
undone: boolean, 
/**
 * It can be undone, once nothing rests on it: no step of the ledger, nothing destroyed.
 */
undoable: boolean, 
/**
 * Who.
 */
actor: string, 
/**
 * When, milliseconds UTC.
 */
at: number, 
/**
 * The noun it was about.
 */
entity: string, 
/**
 * Its identity.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it changed, field by field; ranks and links as they are.
 */
changes: Array<FieldChange>, };

export type Holder = { 
/**
 * The process.
 */
pid: number, 
/**
 * The machine's name, for a folder shared between machines.
 */
machine: string, 
/**
 * Since when: milliseconds UTC.
 */
since: number, };

export type Importance = { 
/**
 * The issue.
 */
issue: IssueId, 
/**
 * The party.
 */
party: PartyId, 
/**
 * How much.
 */
weight: Weight, 
/**
 * Why we think so.
 */
reason: Text | null, };

export type ImportanceLine = { 
/**
 * The party.
 */
party: string, 
/**
 * How much.
 */
weight: Weight, 
/**
 * Why we think so.
 */
reason: string | null, };

export type Incident = { incident: string, };

export type Issue = { 
/**
 * The basket.
 */
basket: BasketId, 
/**
 * Its number, from 1; given once and kept for ever.
 */
number: number, 
/**
 * What it is called.
 */
title: Title, 
/**
 * Which side of it, for example *pace and trigger*.
 */
aspect: Title | null, 
/**
 * The mandate on this issue, where it differs.
 */
mandate: Mandate | null, 
/**
 * For the staff.
 */
notes: Text | null, };

export type IssueAnswer = { 
/**
 * Its head.
 */
issue: IssueHead, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * Per party that it was judged for.
 */
importance: Array<ImportanceLine>, 
/**
 * In order.
 */
outcomes: Array<OutcomeLine>, 
/**
 * Latest first.
 */
assessments: Array<AssessmentLine>, 
/**
 * Latest first.
 */
proposals: Array<ProposalLine>, };

export type IssueAsk = { 
/**
 * Which one.
 */
id: string, 
/**
 * The round the screen is about: its mandate holds.
 */
round: string | null, };

export type IssueHead = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Its basket.
 */
basket: Named, 
/**
 * Its number.
 */
number: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * Which side of it.
 */
aspect: string | null, 
/**
 * The mandate in force.
 */
mandate: Mandate, };

export type IssueId = string;

export type IssueName = { 
/**
 * Identity.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its basket.
 */
basket: Named, };

export type IssuesAsk = Record<symbol, never>;

export type ItemStatus = "open" | "adopted" | "deferred" | "referred" | "taken_note" | "withdrawn";

export type Keyed = { key: string, };

export type KeysFailure = { "code": "keys_missing", 
/**
 * Whether the previous keys file is there and whole.
 */
previous: boolean, } | { "code": "keys_damaged", 
/**
 * Whether the previous keys file is there and whole.
 */
previous: boolean, } | { "code": "keys_newer", 
/**
 * The version in the file.
 */
version: number, } | { "code": "wrong_passphrase" } | { "code": "wrong_recovery_code" } | { "code": "recovery_code_mistyped" } | { "code": "passphrase_needed" } | { "code": "passphrase_too_short", 
/**
 * The fewest characters taken.
 */
least: number, } | { "code": "member_name_unfit", 
/**
 * The most bytes of UTF-8 taken.
 */
most: number, } | { "code": "slots_full" } | { "code": "key_derivation_failed" } | DiskFault;

export type Knower = { 
/**
 * It knows it, told itself or as part of others.
 */
knows: boolean, 
/**
 * The entry by which it came to know.
 */
since: string | null, 
/**
 * In which words.
 */
wording: string | null, 
/**
 * How.
 */
confidence: Confidence, 
/**
 * Consent was withdrawn: what it knows is not to be repeated.
 */
held: boolean, } & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type KnownAnswer = { 
/**
 * At most five hundred.
 */
facts: Array<KnownLine>, 
/**
 * How many there are.
 */
total: number, };

export type KnownAsk = { 
/**
 * On this issue alone.
 */
issue: string | null, } & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type KnownLine = { 
/**
 * The words in which it knows it.
 */
wording: string, 
/**
 * It handed it to us itself.
 */
own: boolean, 
/**
 * What it is about.
 */
issue: About | null, 
/**
 * The entry by which it came to know.
 */
since: LedgerLine, 
/**
 * Consent was withdrawn: not to be repeated.
 */
held: boolean, } & ({ "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, });

export type Language = "en" | "ar";

export type LanguageCode = string;

export type LedgerLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * What was done.
 */
step: Step, 
/**
 * When it was done, milliseconds UTC.
 */
at: number, 
/**
 * In which words.
 */
wording: string | null, 
/**
 * Through whom.
 */
through: string | null, 
/**
 * How.
 */
means: Means | null, 
/**
 * How they took it.
 */
reaction: string | null, 
/**
 * Why it was done without clearance, or why an entry is corrected.
 */
reason: string | null, 
/**
 * The entry that it corrects.
 */
corrects: string | null, 
/**
 * The hand-over it was part of.
 */
hand_over: string | null, 
/**
 * The number of its copy.
 */
copy: number | null, 
/**
 * Neither corrected nor a correction.
 */
stands: boolean, 
/**
 * Which member recorded it.
 */
recorded_by: string | null, 
/**
 * When, milliseconds UTC.
 */
recorded_at: number | null, } & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type LeftOut = { 
/**
 * On the issues that it is about.
 */
on_these_issues: number, 
/**
 * In the whole dossier.
 */
in_all: number, };

export type LifeNow = "closed" | "locked" | "open";

export type Mandate = "good_offices" | "facilitation" | "mediation";

export type Means = "orally" | "on_paper";

export type Media = "pdf" | "png" | "jpeg" | "gif" | "webp" | "text" | "other";

export type MemberLine = { 
/**
 * `party`, `actor` or `delegate`.
 */
kind: string, 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, };

export type Message = { 
/**
 * Whose it is.
 */
from_party: PartyId, 
/**
 * For whom.
 */
to_party: PartyId, 
/**
 * As said to us: the mediator's note.
 */
as_said: Text | null, 
/**
 * The wording that its party lets us convey.
 */
wording: Text | null, 
/**
 * What it is about.
 */
issue: IssueId | null, 
/**
 * In which session or shuttle leg it was given to us.
 */
session: SessionId | null, 
/**
 * The statement it came from.
 */
statement: StatementId | null, 
/**
 * The message it answers.
 */
answers: MessageId | null, 
/**
 * An answer is waited for.
 */
wants_answer: boolean, };

export type MessageId = string;

export type MessageLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Whose it is.
 */
from_party: string, 
/**
 * For whom.
 */
to_party: string, 
/**
 * As said to us.
 */
as_said: string | null, 
/**
 * The wording its party lets us convey.
 */
wording: string | null, 
/**
 * What it is about.
 */
issue: About | null, 
/**
 * In which session or leg it was given to us.
 */
session: string | null, 
/**
 * The statement it came from.
 */
statement: string | null, 
/**
 * The message it answers.
 */
answers: string | null, 
/**
 * Those that answer it.
 */
answered_by: Array<string>, 
/**
 * An answer is waited for.
 */
wants_answer: boolean, 
/**
 * How far it has come.
 */
stage: Stage, 
/**
 * Its party took its consent back: not to be conveyed, or not to be repeated.
 */
held: boolean, 
/**
 * Which member wrote it down.
 */
recorded_by: string | null, 
/**
 * When, milliseconds UTC.
 */
recorded_at: number | null, 
/**
 * When its text was destroyed at its source's request, milliseconds UTC.
 */
expunged_at: number | null, 
/**
 * Why.
 */
expunged_because: string | null, 
/**
 * What the ledger says of it, in the order in which it was recorded.
 */
entries: Array<LedgerLine>, };

export type MessagesAnswer = { 
/**
 * The last recorded first.
 */
lines: Array<MessageLine>, };

export type MessagesAsk = { 
/**
 * About this issue alone.
 */
issue: string | null, };

export type MoveAgendaItem = { 
/**
 * Which one.
 */
id: AgendaItemId, 
/**
 * The session; the parking lot where absent.
 */
session: SessionId | null, 
/**
 * Below which one; at the top where absent.
 */
parent: AgendaItemId | null, 
/**
 * After which one; first where absent.
 */
after: AgendaItemId | null, };

export type MoveDossier = { path?: string, to: string, };

export type MoveIssue = { 
/**
 * Which one.
 */
id: IssueId, 
/**
 * The basket.
 */
basket: BasketId, 
/**
 * After which one; first where absent.
 */
after: IssueId | null, };

export type Moved = { 
/**
 * Its file.
 */
path: string, };

export type Movement = "towards" | "away" | "reworded";

export type Named = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, };

export type Nothing = Record<symbol, never>;

export type OccasionsAnswer = { 
/**
 * The session that goes on now, or just ended.
 */
now: string | null, 
/**
 * Sessions of yesterday, today and tomorrow, and those in which something was told.
 */
sessions: Array<SessionOccasion>, 
/**
 * Contacts outside sessions, a hundred at most.
 */
contacts: Array<ContactLine>, };

export type OccasionsAsk = { 
/**
 * A session that is to be there, whenever it was.
 */
session: string | null, };

export type Open = { path: string, passphrase?: string, recovery_code?: string, };

export type OpenFailure = { "code": "dossier_empty" } | { "code": "dossier_truncated", 
/**
 * Bytes there are.
 */
bytes: number, } | { "code": "not_a_dossier" } | { "code": "dossier_damaged" } | { "code": "keys_foreign" } | { "code": "dossier_newer", 
/**
 * The schema's version in the file.
 */
version: number, 
/**
 * The newest this desk knows.
 */
known: number, } | { "code": "encryption_missing" } | { "code": "store_failed", 
/**
 * SQLite's extended result code.
 */
sqlite: number, } | DiskFault;

export type OpenRoom = { to: Audience, place: string, };

export type OpenSample = { sample: string, };

export type Outcome = { 
/**
 * The issue.
 */
issue: IssueId, 
/**
 * The outcome in a sentence.
 */
text: Text, };

export type OutcomeLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * The outcome.
 */
text: string, };

export type OverviewAnswer = { 
/**
 * The round, if there is one.
 */
round: RoundHead | null, 
/**
 * Now, milliseconds UTC.
 */
now: number, 
/**
 * Now on the round's wall.
 */
now_wall: string | null, 
/**
 * Sessions that run now.
 */
under_way: Array<SessionLine>, 
/**
 * The next session of the dossier.
 */
next: SessionLine | null, 
/**
 * The day whose order is shown: today where the round has sessions on it, else the next such day, else the last.
 */
day: string | null, 
/**
 * That day's sessions, in order.
 */
order: Array<SessionLine>, 
/**
 * Conflicts of the round: how many block, warn, are noted.
 */
conflicts: [number, number, number], 
/**
 * What waits, most pressing first.
 */
waiting: Array<Waiting>, 
/**
 * Issues by convergence.
 */
tally: Array<Tally>, 
/**
 * Issues not assessed.
 */
not_assessed: number, 
/**
 * Issues in all.
 */
issues: number, 
/**
 * Cells stated in the round.
 */
changed: number, };

export type OverviewAsk = { 
/**
 * The round the screen is about.
 */
round: string | null, };

export type PageFault = { kind: string, screen: string, at: string, };

export type Paper = { 
/**
 * What sort.
 */
kind: PaperKind, 
/**
 * What it is headed, or called.
 */
title: Title | null, 
/**
 * From a party as a whole.
 */
party: PartyId | null, 
/**
 * From an actor.
 */
actor: ActorId | null, 
/**
 * From a delegate, whose delegation need not know.
 */
delegate: DelegateId | null, 
/**
 * Who put it into our hands.
 */
by_hand: Title | null, 
/**
 * When we got it, milliseconds UTC.
 */
received_at: number | null, 
/**
 * The day that stands on it.
 */
dated: Day | null, 
/**
 * In which form it came.
 */
form: PaperForm | null, 
/**
 * The language it is written in.
 */
language: LanguageCode | null, 
/**
 * The paper that it translates.
 */
translates: PaperId | null, 
/**
 * What it counts as, where it is a translation.
 */
translation: Translation | null, 
/**
 * Who translated it.
 */
translator: Title | null, 
/**
 * What it is about.
 */
issue: IssueId | null, 
/**
 * In which session we got it.
 */
session: SessionId | null, 
/**
 * On which contact.
 */
contact: ContactId | null, 
/**
 * For the staff.
 */
notes: Text | null, 
/**
 * Its files: one as a rule, several for scanned pages.
 */
files?: Array<PaperFile>, };

export type PaperAnswer = { 
/**
 * The paper.
 */
paper: PaperLine, 
/**
 * In their order.
 */
clauses: Array<ClauseLine>, 
/**
 * Statements, positions, agenda items and drafts that rest on it.
 */
became: Array<RestsOnPaper>, };

export type PaperAsk = { 
/**
 * Which one.
 */
id: string, };

export type PaperFile = { 
/**
 * Under which the bytes are asked for, hexadecimal.
 */
digest: string, 
/**
 * What it holds.
 */
media: Media, 
/**
 * Bytes.
 */
size: number, 
/**
 * What it was called where it came from; nobody else's to see.
 */
name?: Title, };

export type PaperForm = "original" | "copy" | "electronic" | "shown";

export type PaperId = string;

export type PaperKind = "non_paper" | "note_verbale" | "letter" | "draft" | "map" | "agreement" | "terms";

export type PaperLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * What sort.
 */
kind: PaperKind, 
/**
 * What it is headed; absent where it was expunged.
 */
title: string | null, 
/**
 * From whom.
 */
source: Source | null, 
/**
 * Who put it into our hands.
 */
by_hand: string | null, 
/**
 * When we got it, milliseconds UTC.
 */
received_at: number | null, 
/**
 * The day that stands on it.
 */
dated: string | null, 
/**
 * In which form it came.
 */
form: PaperForm | null, 
/**
 * Its language, an ISO 639 code.
 */
language: string | null, 
/**
 * The paper that it translates.
 */
translates: PaperName | null, 
/**
 * What it counts as, where it is a translation.
 */
translation: Translation | null, 
/**
 * Who translated it.
 */
translator: string | null, 
/**
 * Its translations.
 */
translations: Array<TranslationName>, 
/**
 * What it is about.
 */
issue: About | null, 
/**
 * In which session we got it.
 */
session: string | null, 
/**
 * On which contact.
 */
contact: string | null, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * Its files.
 */
files: Array<FileLine>, 
/**
 * How many clauses it has.
 */
clauses: number, 
/**
 * Which member wrote it down.
 */
recorded_by: string | null, 
/**
 * When it was destroyed at its source's request, milliseconds UTC.
 */
expunged_at: number | null, 
/**
 * Why.
 */
expunged_because: string | null, 
/**
 * How it stands with the audiences that it is not simply confided from.
 */
standing: Array<StandsWith>, };

export type PaperName = { 
/**
 * Identity.
 */
id: string, 
/**
 * What it is headed; empty where it was expunged.
 */
title: string, };

export type PapersAnswer = { 
/**
 * The papers.
 */
papers: Array<PaperLine>, };

export type PapersAsk = Record<symbol, never>;

export type Participant = { 
/**
 * A whole delegation.
 */
party?: PartyId, 
/**
 * An actor, for example the facilitator.
 */
actor?: ActorId, 
/**
 * One delegate.
 */
delegate?: DelegateId, 
/**
 * The part in this session, for example the chair.
 */
role?: RoleKind, };

export type ParticipantLine = { 
/**
 * `party`, `actor` or `delegate`.
 */
kind: string, 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * A delegate's party.
 */
of: string | null, 
/**
 * The part in this session.
 */
role: RoleKind | null, };

export type Party = { 
/**
 * Protocol name, for example *United States of America*.
 */
name: Title, 
/**
 * What fits a column's head; the protocol name where absent.
 */
short_name: Title | null, 
/**
 * The capital, whose clock stands beside the venue's.
 */
capital: Title | null, 
/**
 * The capital's zone.
 */
zone: Zone | null, 
/**
 * For the staff.
 */
notes: Text | null, 
/**
 * The times in which it had left the talks, one after the other.
 */
absences?: Array<Absence>, };

export type PartyHead = { 
/**
 * Identity.
 */
id: string, 
/**
 * Protocol name.
 */
name: string, 
/**
 * What fits a column's head.
 */
short: string, 
/**
 * The capital.
 */
capital: string | null, 
/**
 * Its zone.
 */
zone: string | null, 
/**
 * It has left the talks.
 */
away: boolean, };

export type PartyId = string;

export type PartyLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Protocol name.
 */
name: string, 
/**
 * What fits a column's head.
 */
short_name: string | null, 
/**
 * The capital.
 */
capital: string | null, 
/**
 * Its zone.
 */
zone: string | null, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * When it had left the talks.
 */
absences: Array<Absence>, 
/**
 * Its delegations.
 */
delegations: Array<DelegationLine>, };

export type PeopleAnswer = { 
/**
 * In the dossier's order.
 */
parties: Array<PartyLine>, 
/**
 * In order.
 */
actors: Array<ActorLine>, };

export type PeopleAsk = Record<symbol, never>;

export type PlacesAnswer = { 
/**
 * In order.
 */
venues: Array<VenueLine>, };

export type PlacesAsk = Record<symbol, never>;

export type Position = { 
/**
 * The issue.
 */
issue: IssueId, 
/**
 * The party.
 */
party: PartyId, 
/**
 * What was said to us: the mediator's note, seen by nobody else.
 */
as_said: Text | null, 
/**
 * What the party lets us convey.
 */
wording: Text | null, 
/**
 * How firmly.
 */
firmness: Firmness | null, 
/**
 * Why they want it.
 */
interest: Text | null, 
/**
 * Who said it or where it stands.
 */
source: Title | null, 
/**
 * The day from which it holds, where known.
 */
effective: Day | null, 
/**
 * The round in which it was stated.
 */
round: RoundId | null, 
/**
 * The session in which it was stated.
 */
session: SessionId | null, 
/**
 * Against the revision before.
 */
movement: Movement | null, 
/**
 * Its date is an illustration, not a fact.
 */
illustrative: boolean, 
/**
 * The statement it came from.
 */
statement: StatementId | null, 
/**
 * The paper it stands in.
 */
paper?: PaperId, 
/**
 * The clause of that paper.
 */
clause?: ClauseId, };

export type PositionHistoryAnswer = { 
/**
 * What the issue weighs for the party.
 */
importance: Weight | null, 
/**
 * Latest first.
 */
revisions: Array<PositionRevision>, };

export type PositionHistoryAsk = { 
/**
 * The issue.
 */
issue: string, 
/**
 * The party.
 */
party: string, };

export type PositionId = string;

export type PositionRevision = { 
/**
 * Identity.
 */
id: string, 
/**
 * Which one, from 1.
 */
number: number, 
/**
 * When it was written down, milliseconds UTC.
 */
at: number | null, 
/**
 * Who wrote it down.
 */
by: string | null, 
/**
 * The round in which it was stated.
 */
round: Named | null, 
/**
 * That round's number.
 */
round_number: number | null, 
/**
 * The session in which it was stated.
 */
session: Named | null, 
/**
 * That session's number.
 */
session_number: number | null, 
/**
 * What was said to us.
 */
as_said: string | null, 
/**
 * What the party lets us convey.
 */
wording: string | null, 
/**
 * How firmly.
 */
firmness: Firmness | null, 
/**
 * Why they want it.
 */
interest: string | null, 
/**
 * Who said it or where it stands.
 */
source: string | null, 
/**
 * The paper it stands in, and its clause there.
 */
paper: Cited | null, 
/**
 * The day from which it holds.
 */
effective: string | null, 
/**
 * Against the revision before.
 */
movement: Movement | null, 
/**
 * Its date is an illustration.
 */
illustrative: boolean, 
/**
 * What changed in the text a reader sees first; empty for the first revision.
 */
diff: Array<Segment>, };

export type PositionsAnswer = { 
/**
 * The columns.
 */
parties: Array<PartyHead>, 
/**
 * The rounds convergence is shown for, by number.
 */
rounds: Array<RoundHead>, 
/**
 * The baskets, in order, empty ones included.
 */
baskets: Array<Named>, 
/**
 * The rows, by basket.
 */
rows: Array<PositionsRow>, 
/**
 * The mediator may propose on at least one issue; else the column is *Text under discussion*.
 */
bridging: boolean, 
/**
 * Issues by convergence.
 */
tally: Array<Tally>, 
/**
 * Issues not assessed.
 */
not_assessed: number, 
/**
 * Places not agreed in all texts.
 */
brackets: number, 
/**
 * Cells stated in the round the screen is about.
 */
changed: number, 
/**
 * The next free issue number.
 */
next_number: number, };

export type PositionsAsk = { 
/**
 * As of the end of this round (by number); now where absent.
 */
as_of: number | null, 
/**
 * The round the screen is about: its mandate holds, and changes are counted from the one before it.
 */
round: string | null, };

export type PositionsRow = { 
/**
 * The issue.
 */
issue: IssueHead, 
/**
 * Per party, in the order of the columns.
 */
cells: Array<Cell | null>, 
/**
 * The latest draft of a text.
 */
proposal: ProposalNow | null, 
/**
 * How near it is.
 */
convergence: ConvergenceNow | null, 
/**
 * Per round, the latest judgement for it.
 */
trail: Array<Convergence | null>, };

export type PrepareHandOver = { 
/**
 * UUID version 7.
 */
id: string, 
/**
 * What the paper is headed.
 */
title: Title, 
/**
 * By word of mouth or on paper.
 */
means: Means, 
/**
 * What is in it, in order.
 */
items: Array<Fact>, } & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type Prepared = { hand_over: string, };

export type Proposal = { 
/**
 * The issue.
 */
issue: IssueId, 
/**
 * The party that proposes; the mediator where absent.
 */
party: PartyId | null, 
/**
 * The text; `[words]` are not agreed, `[A / B]` are options.
 */
text: Text, 
/**
 * The round in which it was put forward.
 */
round: RoundId | null, 
/**
 * What it rests on: who may know it is who may know all of these, unless a decision with a reason widens it.
 */
sources?: Array<RestsOn>, };

export type ProposalId = string;

export type ProposalLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Which draft, from 1.
 */
draft: number, 
/**
 * The party that proposes; the mediator where absent.
 */
party: string | null, 
/**
 * The text.
 */
text: string, 
/**
 * Places not agreed.
 */
brackets: number, 
/**
 * The round in which it was put forward.
 */
round: number | null, 
/**
 * When it was written down, milliseconds UTC.
 */
at: number | null, };

export type ProposalNow = { 
/**
 * Identity.
 */
id: string, 
/**
 * The text; cut after 600 characters.
 */
text: string, 
/**
 * The text goes on.
 */
cut: boolean, 
/**
 * The party that proposes; the mediator where absent.
 */
party: string | null, 
/**
 * Which draft it is, from 1.
 */
draft: number, 
/**
 * Places not agreed.
 */
brackets: number, 
/**
 * Number of the round in which it was put forward.
 */
round: number | null, };

export type Recent = { 
/**
 * Its file.
 */
path: string, 
/**
 * The file's name without its ending: nothing from inside.
 */
name: string, 
/**
 * When it was last opened: milliseconds UTC.
 */
opened_at: number, 
/**
 * Whether the file is still there.
 */
present: boolean, };

export type RecordAnswer = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * The noun as a command takes it.
 */
value: unknown, };

export type RecordAsk = { 
/**
 * The noun.
 */
entity: Entity, 
/**
 * Which one.
 */
id: string, };

export type RecordHandOver = { 
/**
 * Which one.
 */
id: string, 
/**
 * The revision the sender saw.
 */
revision: number, 
/**
 * When, milliseconds UTC.
 */
at: number, 
/**
 * By whom of us.
 */
through: Title, 
/**
 * Who of them took it.
 */
holder?: Title, 
/**
 * The digest of the copy that was looked at, its number included: where it would be another now, this is stale. Not
 * looked at where absent.
 */
digest?: string, };

export type RecoveryCodeMade = { code: string, };

export type Referrer = { 
/**
 * The noun, for example `session`.
 */
entity: string, 
/**
 * Its identity.
 */
id: string, 
/**
 * What it is called, as its people wrote it; empty where it has no name.
 */
title: string, };

export type Refusal = { "code": "dossier_held", 
/**
 * Who, where it left its name.
 */
holder: Holder | null, } | { "code": "no_dossier" } | { "code": "is_a_backup" } | { "code": "dossier_open" } | { "code": "sample_unknown" } | { "code": "not_closed" } | { "code": "name_differs" } | { "code": "view_changed" } | { "code": "audience_gone" } | { "code": "viewed_as_another" } | { "code": "no_room" } | { "code": "setting_unfit", 
/**
 * The setting's name.
 */
setting: string, };

export type Rejection = { "rule": "title_empty" } | { "rule": "title_too_long", limit: number, length: number, } | { "rule": "text_empty" } | { "rule": "text_too_long", limit: number, length: number, } | { "rule": "control_character", code_point: number, at: number, } | { "rule": "unknown_zone", zone: string, } | { "rule": "not_a_day", value: string, } | { "rule": "not_a_wall_time", value: string, } | { "rule": "nonexistent_hour", wall: string, zone: string, resumes: string, } | { "rule": "ends_before_start", starts: string, ends: string, } | { "rule": "session_too_long", minutes: number, limit: number, } | { "rule": "half_scheduled" } | { "rule": "session_has_no_time", status: string, } | { "rule": "round_ends_before_it_starts", first: string, last: string, } | { "rule": "number_taken", number: number, } | { "rule": "time_box", minutes: number, limit: number, } | { "rule": "item_below_itself" } | { "rule": "nested_too_deep", limit: number, } | { "rule": "parent_elsewhere" } | { "rule": "restricted_to_nobody" } | { "rule": "mandate_forbids_proposal", mandate: string, } | { "rule": "position_empty" } | { "rule": "reason_missing" } | { "rule": "source_not_one" } | { "rule": "occasion_not_one" } | { "rule": "member_not_one" } | { "rule": "contact_length", minutes: number, limit: number, } | { "rule": "time_missing" } | { "rule": "translation_unclear" } | { "rule": "clause_elsewhere" } | { "rule": "file_too_large", limit: number, size: number, } | { "rule": "file_unknown" } | { "rule": "nothing_to_hand_over" } | { "rule": "hand_over_closed" } | { "rule": "not_cleared" } | { "rule": "sources_not_shared", sources: Array<string>, } | { "rule": "expunged" } | { "rule": "wording_missing" } | { "rule": "public_to_everybody" } | { "rule": "not_conveyed" } | { "rule": "reaction_missing" } | { "rule": "nothing_to_withdraw" } | { "rule": "absences_unclear" } | { "rule": "capacity", value: number, } | { "rule": "rank_of_civilian" } | { "rule": "referred_to", by: Array<Referrer>, total: number, } | { "rule": "named_twice", id: string, } | { "rule": "not_undoable", kind: string, } | { "rule": "already_undone" } | { "rule": "nothing_to_undo" } | { "rule": "not_one_of", value: string, };

export type RestDays = string;

export type Restore = { backup: string, into?: string, passphrase?: string, recovery_code?: string, };

export type Restored = { 
/**
 * The path the dossier stands under now.
 */
path: string, 
/**
 * Where what stood there before was put, if anything did.
 */
set_aside: string | null, };

export type Rests = { 
/**
 * Its words, as we have them.
 */
title: string, 
/**
 * Who told us.
 */
source: Source | null, 
/**
 * The audience may know that as well.
 */
shared: boolean, } & ({ "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, });

export type RestsOn = { 
/**
 * Something told to us.
 */
statement?: StatementId, 
/**
 * A revision of a position.
 */
position?: PositionId, 
/**
 * A message.
 */
message?: MessageId, 
/**
 * A paper.
 */
paper?: PaperId, };

export type RestsOnPaper = { 
/**
 * On which of its clauses.
 */
clause: string | null, 
/**
 * `position`, `message` or `agenda_item`.
 */
entity: Entity, 
/**
 * Identity.
 */
id: string, 
/**
 * Its words.
 */
title: string, };

export type ReturnCopy = { 
/**
 * Which one.
 */
id: string, 
/**
 * The revision the sender saw.
 */
revision: number, 
/**
 * When, milliseconds UTC.
 */
at: number, };

export type Revertible = { 
/**
 * Its place in the journal.
 */
seq: number, 
/**
 * The command's name.
 */
kind: string, 
/**
 * The noun it was about.
 */
entity: string, 
/**
 * What that is called, where it still is.
 */
title: string, };

export type Role = { 
/**
 * Who.
 */
actor: ActorId, 
/**
 * The part.
 */
kind: RoleKind, 
/**
 * Only in this round; in the whole dossier where absent.
 */
round: RoundId | null, 
/**
 * What it extends to, for example the mechanism of which an actor is no member.
 */
extent: Title | null, };

export type RoleKind = "mediator" | "co_mediator" | "host" | "chair" | "guarantor" | "observer" | "concerned_not_member";

export type RoleLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * The part.
 */
kind: RoleKind, 
/**
 * Only in this round.
 */
round: Named | null, 
/**
 * What it extends to.
 */
extent: string | null, };

export type Room = { 
/**
 * The venue.
 */
venue: VenueId, 
/**
 * What it is called.
 */
name: Title, 
/**
 * People it holds, where known.
 */
capacity: number | null, 
/**
 * The party whose own room or wing it is.
 */
party: PartyId | null, 
/**
 * Doors, lines, screens; for the staff.
 */
notes: Text | null, };

export type RoomColumn = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * The venue's name.
 */
venue: string, 
/**
 * The party whose own it is.
 */
party: string | null, };

export type RoomId = string;

export type RoomLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Name.
 */
name: string, 
/**
 * People it holds.
 */
capacity: number | null, 
/**
 * The party whose own it is.
 */
party: Named | null, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * Sessions in it.
 */
sessions: number, };

export type RoomNow = { view: ViewNow, 
/**
 * What is shown, as the page names its places.
 */
place: string, 
/**
 * It stays as it is, whatever changes.
 */
frozen: boolean, 
/**
 * It shows nothing.
 */
blank: boolean, };

export type Round = { 
/**
 * Which one, from 1; its own within the dossier.
 */
number: number, 
/**
 * What it is called, for example *Muscat*.
 */
title: Title, 
/**
 * Where.
 */
venue: VenueId | null, 
/**
 * The zone its days and hours are written in.
 */
zone: Zone, 
/**
 * First day.
 */
first_day: Day, 
/**
 * Last day, included.
 */
last_day: Day, 
/**
 * The mandate in this round, where it differs from the dossier's.
 */
mandate: Mandate | null, 
/**
 * Place, level, language, media, who sits where.
 */
modalities: Text | null, 
/**
 * The dates are an illustration, not a fact.
 */
illustrative: boolean, };

export type RoundHead = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Which one.
 */
number: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * The venue's name.
 */
venue: string | null, 
/**
 * The venue's identity.
 */
venue_id: string | null, 
/**
 * Zone of its hours.
 */
zone: string, 
/**
 * First day.
 */
first_day: string, 
/**
 * Last day.
 */
last_day: string, 
/**
 * Its own mandate.
 */
mandate: Mandate | null, 
/**
 * Its dates are an illustration.
 */
illustrative: boolean, };

export type RoundId = string;

export type Run = "same" | "added" | "removed";

export type SaveDraft = { key: string, text: string, based_on: number | null, };

export type SaveFile = { digest: string, path: string, };

export type ScheduleAnswer = { 
/**
 * The round.
 */
round: RoundHead, 
/**
 * Its days, and days outside it on which it has sessions.
 */
days: Array<DayLine>, 
/**
 * The rooms of its venue, and others in use, in order.
 */
rooms: Array<RoomColumn>, 
/**
 * The venue's clock first, then the capitals'.
 */
clocks: Array<Clock>, 
/**
 * The sessions with a time, in order.
 */
sessions: Array<SessionLine>, 
/**
 * Those without.
 */
unscheduled: Array<SessionLine>, 
/**
 * What does not fit, worst first.
 */
conflicts: Array<Conflict>, 
/**
 * The wall time now, in the round's zone.
 */
now_wall: string, 
/**
 * The next free session number.
 */
next_number: number, };

export type ScheduleAsk = { 
/**
 * The round.
 */
round: string, };

export type ScheduleSession = { 
/**
 * Which one.
 */
id: SessionId, 
/**
 * The revision the sender saw.
 */
revision: number, 
/**
 * When.
 */
slot: Slot, 
/**
 * Where; as it was where absent.
 */
rooms: Array<RoomId> | null, };

export type SearchAnswer = { 
/**
 * Newest first.
 */
hits: Array<SearchHit>, 
/**
 * There are more.
 */
more: boolean, };

export type SearchAsk = { 
/**
 * As typed.
 */
text: string, 
/**
 * The most hits wanted, up to 100.
 */
limit: number | null, };

export type SearchHit = { 
/**
 * The noun.
 */
entity: Entity, 
/**
 * Identity.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The words around the first match; matches are marked as added.
 */
excerpt: Array<Segment>, 
/**
 * The issue it belongs to.
 */
issue: string | null, 
/**
 * The party it belongs to.
 */
party: string | null, 
/**
 * The session it belongs to.
 */
session: string | null, 
/**
 * The round it belongs to.
 */
round: string | null, };

export type Seen = { 
/**
 * The party's or circle's name.
 */
name: string | null, 
/**
 * There is no such audience any more.
 */
gone: boolean, 
/**
 * It is seen as it would be once this was handed over.
 */
hand_over: string | null, } & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type Segment = { 
/**
 * Where it stands.
 */
kind: Run, 
/**
 * The words.
 */
text: string, };

export type Session = { 
/**
 * The round.
 */
round: RoundId, 
/**
 * Its number within the round, from 1; kept for ever.
 */
number: number, 
/**
 * What it is called.
 */
title: Title, 
/**
 * How they meet.
 */
format: Format, 
/**
 * Where it stands.
 */
status: Status, 
/**
 * When; absent until scheduled.
 */
slot: Slot | null, 
/**
 * Minutes it is meant to take, while it has no slot.
 */
minutes: number | null, 
/**
 * Where.
 */
rooms: Array<RoomId>, 
/**
 * Who.
 */
participants: Array<Participant>, 
/**
 * For the staff.
 */
notes: Text | null, 
/**
 * Its time is an illustration, not a fact.
 */
illustrative: boolean, };

export type SessionId = string;

export type SessionLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * The round.
 */
round: string, 
/**
 * The round's number.
 */
round_number: number, 
/**
 * Its number within the round.
 */
number: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * How they meet.
 */
format: Format, 
/**
 * Where it stands.
 */
status: Status, 
/**
 * Zone of its hours; absent until scheduled.
 */
zone: string | null, 
/**
 * Start on the wall, `YYYY-MM-DDTHH:MM`.
 */
starts_wall: string | null, 
/**
 * End on the wall.
 */
ends_wall: string | null, 
/**
 * Start, milliseconds UTC.
 */
starts: number | null, 
/**
 * End, milliseconds UTC.
 */
ends: number | null, 
/**
 * Minutes it takes or is meant to take.
 */
minutes: number | null, 
/**
 * Where.
 */
rooms: Array<Named>, 
/**
 * Who.
 */
participants: Array<ParticipantLine>, 
/**
 * How many agenda items.
 */
items: number, 
/**
 * Minutes their time boxes add up to.
 */
needed: number, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * Its time is an illustration.
 */
illustrative: boolean, };

export type SessionOccasion = { 
/**
 * Identity.
 */
id: string, 
/**
 * The round.
 */
round: string, 
/**
 * The round's number.
 */
round_number: number, 
/**
 * Its number within the round.
 */
number: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * How they meet.
 */
format: Format, 
/**
 * Where it stands.
 */
status: Status, 
/**
 * Start, milliseconds UTC.
 */
starts: number | null, 
/**
 * End, milliseconds UTC.
 */
ends: number | null, 
/**
 * Zone of its hours.
 */
zone: string | null, 
/**
 * Parties that take part.
 */
parties: Array<string>, 
/**
 * How many statements it has.
 */
statements: number, };

export type SetItemStatus = { 
/**
 * Which one.
 */
id: AgendaItemId, 
/**
 * The revision the sender saw.
 */
revision: number, 
/**
 * What became of it.
 */
status: ItemStatus, };

export type SetPassphrase = { new: string, };

export type SetSessionStatus = { 
/**
 * Which one.
 */
id: SessionId, 
/**
 * The revision the sender saw.
 */
revision: number, 
/**
 * Where it stands.
 */
status: Status, };

export type Settings = { 
/**
 * The language of the screens.
 */
language: Language, 
/**
 * Light, dark, high contrast, or as the system has it.
 */
theme: Theme, 
/**
 * How close the rows stand.
 */
density: Density, 
/**
 * The digits of numbers and dates.
 */
digits: Digits, 
/**
 * Per cent, 80 to 200.
 */
zoom: number, 
/**
 * Minutes without a key or a pointer until the desk locks; 0 is never.
 */
auto_lock_minutes: number, 
/**
 * No motion at all.
 */
reduced_motion: boolean, 
/**
 * A second folder that receives a copy of each backup.
 */
backup_folder: string | null, 
/**
 * How many of the newest backups are kept, besides one a day for 14 days and one a week for 8 weeks.
 */
backups_kept: number, 
/**
 * Days without a backup that left this machine until the desk says so; 0 is never.
 */
backup_reminder_days: number, 
/**
 * Days added to the calculated Hijri date, -2 to 2: months follow sighting.
 */
hijri_adjustment: number, };

export type Severity = "noted" | "warns" | "blocks";

export type ShiftSessions = { 
/**
 * Each as it would be scheduled alone.
 */
sessions: Array<ScheduleSession>, };

export type Slot = { 
/**
 * Start on the wall.
 */
starts: Wall, 
/**
 * End on the wall; past midnight it is on the next day.
 */
ends: Wall, 
/**
 * The zone of both.
 */
zone: Zone, };

export type Source = { 
/**
 * `party`, `delegate` or `actor`.
 */
kind: string, 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * The party on whose side it is.
 */
side: string | null, };

export type Stage = "as_said" | "to_convey" | "waiting_for_answer" | "conveyed" | "answered";

export type Standing = "civilian" | "military";

export type StandsWith = { 
/**
 * How.
 */
confidence: Confidence, 
/**
 * Consent was withdrawn: what it knows is not to be repeated.
 */
held: boolean, } & ({ "audience": "party", party: PartyId, } | { "audience": "head", party: PartyId, } | { "audience": "circle", circle: CircleId, } | { "audience": "table" } | { "audience": "public" });

export type Statement = { 
/**
 * As said: the mediator's note, seen by nobody else, the source's own side included.
 */
text: Text | null, 
/**
 * What the source lets us convey.
 */
wording: Text | null, 
/**
 * When, milliseconds UTC.
 */
said_at: number | null, 
/**
 * A party as a whole said it.
 */
party: PartyId | null, 
/**
 * A delegate said it, who may have meant it for us alone.
 */
delegate: DelegateId | null, 
/**
 * An actor said it.
 */
actor: ActorId | null, 
/**
 * What it is about.
 */
issue: IssueId | null, 
/**
 * How firmly.
 */
firmness: Firmness | null, 
/**
 * In which session.
 */
session: SessionId | null, 
/**
 * On which contact.
 */
contact: ContactId | null, 
/**
 * The paper it stands in.
 */
paper?: PaperId, 
/**
 * The clause of that paper.
 */
clause?: ClauseId, };

export type StatementId = string;

export type StatementLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Its place in the order in which they were recorded.
 */
place: number, 
/**
 * When it was said, milliseconds UTC.
 */
said_at: number | null, 
/**
 * Who said it.
 */
source: Source | null, 
/**
 * As said.
 */
text: string | null, 
/**
 * What the source lets us convey.
 */
wording: string | null, 
/**
 * What it is about.
 */
issue: About | null, 
/**
 * How firmly.
 */
firmness: Firmness | null, 
/**
 * In which session.
 */
session: string | null, 
/**
 * On which contact.
 */
contact: string | null, 
/**
 * The paper it stands in, and the label of its clause there.
 */
paper: Cited | null, 
/**
 * Which member wrote it down.
 */
recorded_by: string | null, 
/**
 * When its text was destroyed at its source's request, milliseconds UTC.
 */
expunged_at: number | null, 
/**
 * Why.
 */
expunged_because: string | null, 
/**
 * How it stands with the audiences that it is not simply confided from.
 */
standing: Array<StandsWith>, 
/**
 * What was made of it.
 */
became: Array<Became>, };

export type StatementsAnswer = { 
/**
 * The statements.
 */
lines: Array<StatementLine>, 
/**
 * There are older ones.
 */
more: boolean, };

export type StatementsAsk = { 
/**
 * What they belong to; all where absent.
 */
of: StatementsOf | null, 
/**
 * From this party's side alone.
 */
party: string | null, 
/**
 * Only those recorded before the one at this place.
 */
before: number | null, 
/**
 * How many at most: 100 unless said, 500 at the most.
 */
limit: number | null, };

export type StatementsOf = { "session": string } | { "contact": string } | { "issue": string };

export type Status = "planned" | "confirmed" | "under_way" | "held" | "postponed" | "cancelled";

export type Step = "given" | "cleared" | "conveyed" | "reacted" | "withdrawn" | "public" | "corrected";

export type Tally = { 
/**
 * The level.
 */
level: Convergence, 
/**
 * How many.
 */
issues: number, };

export type Text = string;

export type Theme = "system" | "light" | "dark" | "contrast";

export type Title = string;

export type Translation = "official" | "unofficial" | "ours";

export type TranslationName = { 
/**
 * Identity.
 */
id: string, 
/**
 * What it is headed; empty where it was expunged.
 */
title: string, 
/**
 * Its language.
 */
language: string | null, 
/**
 * What it counts as.
 */
translation: Translation | null, };

export type Unlock = { passphrase?: string, recovery_code?: string, };

export type UnscheduleSession = { 
/**
 * Which one.
 */
id: SessionId, 
/**
 * The revision the sender saw.
 */
revision: number, };

export type Venue = { 
/**
 * What it is called.
 */
name: Title, 
/**
 * Town and state.
 */
place: Title | null, 
/**
 * Its zone.
 */
zone: Zone, 
/**
 * Days of rest there, 1 Monday … 7 Sunday (ISO 8601).
 */
rest_days: RestDays, 
/**
 * Access, security, hours; for the staff.
 */
notes: Text | null, };

export type VenueId = string;

export type VenueLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Revision.
 */
revision: number, 
/**
 * Name.
 */
name: string, 
/**
 * Town and state.
 */
place: string | null, 
/**
 * Its zone.
 */
zone: string, 
/**
 * Days of rest, `"5,6"`: 1 Monday … 7 Sunday.
 */
rest_days: string, 
/**
 * For the staff.
 */
notes: string | null, 
/**
 * Numbers of the rounds held there.
 */
rounds: Array<number>, 
/**
 * In order.
 */
rooms: Array<RoomLine>, };

export type ViewAs = { to: Audience | null, };

export type ViewNow = { 
/**
 * A number that no other view has: what was asked in one view is not answered in another.
 */
number: number, 
/**
 * Absent in the mediator's own.
 */
seen: Seen | null, };

export type Visibility = "internal" | "restricted" | "common";

export type Waiting = { 
/**
 * On whom: a party; the facilitator's staff where absent.
 */
on: Named | null, 
/**
 * For what.
 */
what: Waits, 
/**
 * How many.
 */
count: number, 
/**
 * The first five.
 */
named: Array<WaitingFor>, };

export type WaitingFor = { 
/**
 * The noun.
 */
entity: Entity, 
/**
 * Identity.
 */
id: string, 
/**
 * What it is called.
 */
title: string, };

export type Waits = "sessions_to_close" | "sessions_to_confirm" | "sessions_to_schedule" | "conflicts_to_mend" | "positions" | "approval" | "assessments" | "items_to_place" | "messages_to_convey" | "answers";

export type Wall = string;

export type Weight = "low" | "medium" | "high" | "vital";

export type Which = { path?: string, };

export type WhoKnowsAnswer = { 
/**
 * The fact's own authorised words.
 */
wording: string | null, 
/**
 * When its text was destroyed at its source's request, milliseconds UTC.
 */
expunged_at: number | null, 
/**
 * Why.
 */
expunged_because: string | null, 
/**
 * In the order in which they were recorded.
 */
entries: Array<LedgerLine>, 
/**
 * Every audience there is, in order.
 */
audiences: Array<Knower>, };

export type WhoKnowsAsk = { "fact": "statement", statement: StatementId, } | { "fact": "position", position: PositionId, } | { "fact": "message", message: MessageId, } | { "fact": "proposal", proposal: ProposalId, } | { "fact": "paper", paper: PaperId, };

export type Zone = string;

/** What each command takes. */
export interface Commands {
  add_dossier: { id: string } & Dossier;
  change_dossier: { id: string; revision: number } & Dossier;
  add_party: { id: string } & Party;
  change_party: { id: string; revision: number } & Party;
  remove_party: { id: string; revision: number };
  place_party: { id: string; after: string | null };
  add_actor: { id: string } & Actor;
  change_actor: { id: string; revision: number } & Actor;
  remove_actor: { id: string; revision: number };
  place_actor: { id: string; after: string | null };
  add_role: { id: string } & Role;
  change_role: { id: string; revision: number } & Role;
  remove_role: { id: string; revision: number };
  add_delegation: { id: string } & Delegation;
  change_delegation: { id: string; revision: number } & Delegation;
  remove_delegation: { id: string; revision: number };
  add_delegate: { id: string } & Delegate;
  change_delegate: { id: string; revision: number } & Delegate;
  remove_delegate: { id: string; revision: number };
  place_delegate: { id: string; after: string | null };
  add_venue: { id: string } & Venue;
  change_venue: { id: string; revision: number } & Venue;
  remove_venue: { id: string; revision: number };
  place_venue: { id: string; after: string | null };
  add_room: { id: string } & Room;
  change_room: { id: string; revision: number } & Room;
  remove_room: { id: string; revision: number };
  place_room: { id: string; after: string | null };
  add_round: { id: string } & Round;
  change_round: { id: string; revision: number } & Round;
  remove_round: { id: string; revision: number };
  add_session: { id: string } & Session;
  change_session: { id: string; revision: number } & Session;
  remove_session: { id: string; revision: number };
  schedule_session: ScheduleSession;
  shift_sessions: ShiftSessions;
  unschedule_session: UnscheduleSession;
  set_session_status: SetSessionStatus;
  add_agenda_item: { id: string } & AgendaItem;
  change_agenda_item: { id: string; revision: number } & AgendaItem;
  remove_agenda_item: { id: string; revision: number };
  move_agenda_item: MoveAgendaItem;
  set_item_status: SetItemStatus;
  add_basket: { id: string } & Basket;
  change_basket: { id: string; revision: number } & Basket;
  remove_basket: { id: string; revision: number };
  place_basket: { id: string; after: string | null };
  add_issue: { id: string } & Issue;
  change_issue: { id: string; revision: number } & Issue;
  remove_issue: { id: string; revision: number };
  move_issue: MoveIssue;
  add_outcome: { id: string } & Outcome;
  change_outcome: { id: string; revision: number } & Outcome;
  remove_outcome: { id: string; revision: number };
  place_outcome: { id: string; after: string | null };
  record_position: { id: string; based_on: string | null } & Position;
  set_importance: { id: string } & Importance;
  assess_convergence: { id: string; based_on: string | null } & Assessment;
  record_proposal: { id: string; based_on: string | null } & Proposal;
  add_circle: { id: string } & Circle;
  change_circle: { id: string; revision: number } & Circle;
  remove_circle: { id: string; revision: number };
  place_circle: { id: string; after: string | null };
  add_contact: { id: string } & Contact;
  change_contact: { id: string; revision: number } & Contact;
  remove_contact: { id: string; revision: number };
  add_paper: { id: string } & Paper;
  change_paper: { id: string; revision: number } & Paper;
  remove_paper: { id: string; revision: number };
  add_clause: { id: string } & Clause;
  change_clause: { id: string; revision: number } & Clause;
  remove_clause: { id: string; revision: number };
  place_clause: { id: string; after: string | null };
  add_statement: { id: string } & Statement;
  change_statement: { id: string; revision: number } & Statement;
  remove_statement: { id: string; revision: number };
  add_message: { id: string } & Message;
  change_message: { id: string; revision: number } & Message;
  remove_message: { id: string; revision: number };
  agree_wording: { id: string; revision: number } & Disclosure;
  record_disclosure: { id: string } & Disclosure;
  prepare_hand_over: PrepareHandOver;
  record_hand_over: RecordHandOver;
  cancel_hand_over: CancelHandOver;
  return_copy: ReturnCopy;
  expunge: Expunge;
  undo_operation: { seq: number };
}

/** What each query takes and answers. */
export interface Queries {
  frame: { argument: FrameAsk; answer: FrameAnswer };
  overview: { argument: OverviewAsk; answer: OverviewAnswer };
  schedule: { argument: ScheduleAsk; answer: ScheduleAnswer };
  agenda: { argument: AgendaAsk; answer: AgendaAnswer };
  positions: { argument: PositionsAsk; answer: PositionsAnswer };
  position_history: { argument: PositionHistoryAsk; answer: PositionHistoryAnswer };
  issues: { argument: IssuesAsk; answer: Array<IssueName> };
  issue: { argument: IssueAsk; answer: IssueAnswer };
  compare: { argument: CompareAsk; answer: CompareAnswer };
  people: { argument: PeopleAsk; answer: PeopleAnswer };
  places: { argument: PlacesAsk; answer: PlacesAnswer };
  history: { argument: HistoryAsk; answer: HistoryAnswer };
  search: { argument: SearchAsk; answer: SearchAnswer };
  record: { argument: RecordAsk; answer: RecordAnswer };
  audiences: { argument: AudiencesAsk; answer: AudiencesAnswer };
  occasions: { argument: OccasionsAsk; answer: OccasionsAnswer };
  statements: { argument: StatementsAsk; answer: StatementsAnswer };
  messages: { argument: MessagesAsk; answer: MessagesAnswer };
  who_knows: { argument: WhoKnowsAsk; answer: WhoKnowsAnswer };
  known: { argument: KnownAsk; answer: KnownAnswer };
  papers: { argument: PapersAsk; answer: PapersAnswer };
  paper: { argument: PaperAsk; answer: PaperAnswer };
  cleared: { argument: ClearedAsk; answer: ClearedAnswer };
  hand_overs: { argument: HandOversAsk; answer: HandOversAnswer };
  hand_over: { argument: HandOverAsk; answer: HandOverAnswer };
  copies: { argument: CopiesAsk; answer: CopiesAnswer };
}

/** The nouns each query reads. */
export const reads = {
  frame: ["dossier", "party", "party_absence", "actor", "venue", "room", "round", "role", "delegation", "delegate", "session", "session_room", "session_participant", "basket", "issue", "contact", "paper", "paper_file", "clause", "statement", "agenda_item", "agenda_item_party", "position", "importance", "outcome", "assessment", "proposal", "message", "proposal_source", "circle", "circle_member", "hand_over", "hand_over_item", "disclosure", "audience_number"],
  overview: ["dossier", "party", "party_absence", "actor", "delegation", "delegate", "round", "venue", "room", "session", "session_room", "session_participant", "agenda_item", "basket", "issue", "position", "assessment", "proposal", "message", "circle", "disclosure"],
  schedule: ["round", "venue", "room", "party", "party_absence", "actor", "delegation", "delegate", "session", "session_room", "session_participant", "agenda_item"],
  agenda: ["round", "room", "party", "actor", "delegation", "delegate", "session", "session_room", "session_participant", "agenda_item", "agenda_item_party", "paper", "clause", "issue"],
  positions: ["dossier", "party", "party_absence", "round", "venue", "session", "basket", "issue", "position", "assessment", "proposal"],
  position_history: ["position", "issue", "party", "party_absence", "round", "session", "importance", "paper", "clause"],
  issues: ["basket", "issue"],
  issue: ["dossier", "party", "round", "venue", "basket", "issue", "importance", "outcome", "assessment", "proposal"],
  compare: ["dossier", "party", "party_absence", "round", "venue", "session", "basket", "issue", "position", "importance", "outcome", "assessment", "proposal"],
  people: ["party", "party_absence", "delegation", "delegate", "actor", "role", "round"],
  places: ["venue", "room", "party", "round", "session_room"],
  history: ["dossier", "party", "party_absence", "actor", "venue", "room", "round", "role", "delegation", "delegate", "session", "session_room", "session_participant", "basket", "issue", "contact", "paper", "paper_file", "clause", "statement", "agenda_item", "agenda_item_party", "position", "importance", "outcome", "assessment", "proposal", "message", "proposal_source", "circle", "circle_member", "hand_over", "hand_over_item", "disclosure", "audience_number"],
  search: ["dossier", "party", "party_absence", "actor", "venue", "room", "round", "role", "delegation", "delegate", "session", "session_room", "session_participant", "basket", "issue", "contact", "paper", "paper_file", "clause", "statement", "agenda_item", "agenda_item_party", "position", "importance", "outcome", "assessment", "proposal", "message", "proposal_source", "circle", "circle_member", "hand_over", "hand_over_item", "disclosure", "audience_number"],
  record: ["dossier", "party", "party_absence", "actor", "venue", "room", "round", "role", "delegation", "delegate", "session", "session_room", "session_participant", "basket", "issue", "contact", "paper", "paper_file", "clause", "statement", "agenda_item", "agenda_item_party", "position", "importance", "outcome", "assessment", "proposal", "message", "proposal_source", "circle", "circle_member", "hand_over", "hand_over_item", "disclosure", "audience_number"],
  audiences: ["party", "party_absence", "actor", "delegate", "circle", "circle_member"],
  occasions: ["party", "actor", "delegation", "delegate", "round", "session", "session_participant", "contact", "statement"],
  statements: ["party", "actor", "delegation", "delegate", "session", "contact", "issue", "statement", "position", "proposal", "message", "agenda_item", "paper", "clause", "hand_over", "circle", "disclosure"],
  messages: ["party", "issue", "session", "statement", "position", "proposal", "message", "paper", "hand_over", "circle", "disclosure"],
  who_knows: ["party", "party_absence", "actor", "delegation", "delegate", "circle", "circle_member", "round", "session", "contact", "statement", "position", "message", "proposal", "basket", "issue", "agenda_item", "paper", "paper_file", "clause", "proposal_source", "hand_over", "hand_over_item", "disclosure"],
  known: ["party", "party_absence", "actor", "delegation", "delegate", "circle", "circle_member", "round", "session", "contact", "statement", "position", "message", "proposal", "basket", "issue", "agenda_item", "paper", "paper_file", "clause", "proposal_source", "hand_over", "hand_over_item", "disclosure"],
  papers: ["party", "party_absence", "actor", "delegation", "delegate", "circle", "circle_member", "round", "session", "contact", "statement", "position", "message", "proposal", "basket", "issue", "agenda_item", "paper", "paper_file", "clause", "proposal_source", "hand_over", "hand_over_item", "disclosure"],
  paper: ["party", "party_absence", "actor", "delegation", "delegate", "circle", "circle_member", "round", "session", "contact", "statement", "position", "message", "proposal", "basket", "issue", "agenda_item", "paper", "paper_file", "clause", "proposal_source", "hand_over", "hand_over_item", "disclosure"],
  cleared: ["party", "party_absence", "actor", "delegation", "delegate", "circle", "circle_member", "round", "session", "contact", "statement", "position", "message", "proposal", "basket", "issue", "agenda_item", "paper", "paper_file", "clause", "proposal_source", "hand_over", "hand_over_item", "disclosure"],
  hand_overs: ["hand_over", "hand_over_item", "party", "circle"],
  hand_over: ["party", "party_absence", "actor", "delegation", "delegate", "circle", "circle_member", "round", "session", "contact", "statement", "position", "message", "proposal", "basket", "issue", "agenda_item", "paper", "paper_file", "clause", "proposal_source", "hand_over", "hand_over_item", "disclosure"],
  copies: ["party", "party_absence", "actor", "delegation", "delegate", "circle", "circle_member", "round", "session", "contact", "statement", "position", "message", "proposal", "basket", "issue", "agenda_item", "paper", "paper_file", "clause", "proposal_source", "hand_over", "hand_over_item", "disclosure"],
} as const satisfies Record<keyof Queries, readonly Entity[]>;

/** What each call of the desk takes and gives. */
export interface DeskCalls {
  /** Everything the frame shows of the desk. */
  state: { body: Nothing; answer: DeskState };
  /** Makes a new dossier and opens it. */
  create: { body: Create; answer: null };
  /** Opens a dossier. */
  open: { body: Open; answer: null };
  /** Opens a sample, made where it was never opened before. */
  open_sample: { body: OpenSample; answer: null };
  /** Hides everything at once. */
  lock: { body: Nothing; answer: null };
  /** Opens the locked dossier again. */
  unlock: { body: Unlock; answer: null };
  /** Closes the dossier, open or locked. */
  close: { body: Nothing; answer: null };
  /** Replaces the passphrase. */
  change_passphrase: { body: ChangePassphrase; answer: null };
  /** Sets a passphrase after opening with a recovery code. */
  set_passphrase: { body: SetPassphrase; answer: null };
  /** Makes a recovery code, shown this once; an earlier one no longer opens. */
  make_recovery_code: { body: Nothing; answer: RecoveryCodeMade };
  /** Puts the previous keys file in the place of a damaged or missing one. */
  restore_keys: { body: At; answer: null };
  /** The dossiers opened last. */
  recents: { body: Nothing; answer: Array<Recent> };
  /** Takes a dossier off that list; its file stays. */
  forget_recent: { body: At; answer: null };
  /** The settings. */
  settings: { body: Nothing; answer: Settings };
  /** Changes some settings. */
  change_settings: { body: Changes; answer: Settings };
  /** The backups of the dossier on the desk, or of the one at a path. */
  backups: { body: Which; answer: Array<Backup> };
  /** Makes a backup. */
  back_up_now: { body: BackUp; answer: BackUpNow };
  /** Puts a backup in the dossier's place; what stands there is set aside. */
  restore: { body: Restore; answer: Restored };
  /** Tries the newest backup out. */
  restore_drill: { body: Nothing; answer: Drill };
  /** Renames or moves a dossier with all that belongs to it, open or not. */
  move_dossier: { body: MoveDossier; answer: Moved };
  /** What else holds a dossier: backups, and files set aside. */
  dossier_copies: { body: Which; answer: Array<DossierCopy> };
  /** Destroys a dossier: its keys are overwritten first. */
  destroy_dossier: { body: DestroyDossier; answer: Destroyed };
  /** Shows the desk as an audience sees it, or as the mediator's own again. */
  view_as: { body: ViewAs; answer: null };
  /** Shows the desk as the audience of a hand-over would see it once it was handed over. */
  preview: { body: Prepared; answer: null };
  /** What the paper of a hand-over that is ready says, as its audience would have it. */
  sheet: { body: Prepared; answer: CopyLine };
  /** Takes a file into the dossier, for a paper that is to have it. */
  attach: { body: At; answer: PaperFile };
  /** Writes a paper's file outside the dossier, where nothing protects it any more. */
  save_file: { body: SaveFile; answer: null };
  /** Opens the presentation window for an audience, in the place of one that there is. */
  open_room: { body: OpenRoom; answer: null };
  /** Shows something else in it, freezes or blanks it. */
  change_room: { body: ChangeRoom; answer: null };
  /** Closes it. */
  close_room: { body: Nothing; answer: null };
  /** Keeps a half-typed text. */
  save_draft: { body: SaveDraft; answer: null };
  /** The half-typed texts. */
  drafts: { body: Nothing; answer: Array<Draft> };
  /** Forgets one. */
  drop_draft: { body: Keyed; answer: null };
  /** Remembers where the window is. */
  place: { body: Keyed; answer: null };
  /** Somebody is there. */
  touch: { body: Nothing; answer: null };
  /** Notes a fault of the page in the log, without a word of the dossier. */
  report_fault: { body: PageFault; answer: Incident };
  /** Ends a backup or a move under way. */
  cancel: { body: Nothing; answer: null };
  /** Closes what is open and ends the app. */
  quit: { body: Nothing; answer: null };
}
