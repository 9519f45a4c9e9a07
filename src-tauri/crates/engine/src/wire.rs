//! Everything that can be asked of a dossier, in one table: what changes it, and what reads it. From here come the
//! dispatch, the TypeScript types and what a live view listens to.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::bindings::Declared;
use crate::commands::*;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::queries::*;
use crate::store::entity::Entity;
use crate::world::Reading;

use sabla_domain::actor::{Actor, Role};
use sabla_domain::agenda::AgendaItem;
use sabla_domain::audience::{Audience, Circle};
use sabla_domain::contact::Contact;
use sabla_domain::delegation::{Delegate, Delegation};
use sabla_domain::disclosure::Fact;
use sabla_domain::dossier::Dossier;
use sabla_domain::issue::{Assessment, Basket, Issue, Outcome};
use sabla_domain::message::Message;
use sabla_domain::paper::{Clause, Paper};
use sabla_domain::party::Party;
use sabla_domain::position::Position;
use sabla_domain::proposal::Proposal;
use sabla_domain::round::Round;
use sabla_domain::session::Session;
use sabla_domain::statement::Statement;
use sabla_domain::venue::{Room, Venue};

/// Something that reads a world.
pub trait Query: DeserializeOwned {
    /// What it answers.
    type Answer: Serialize;
    /// The nouns it reads: when one of them is touched, the answer may differ.
    const READS: &'static [Entity];

    /// The answer at one moment.
    ///
    /// # Errors
    /// Things asked for that are not there, and the store's answer.
    fn ask(self, world: &Reading<'_>) -> Result<Self::Answer, Failure>;
}

macro_rules! wire {
    (commands { $($command:ident: $sent:ty,)+ } queries { $($query:ident: $asked:ty,)+ }) => {
        /// The names of all commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($command)),+];

        /// The names of all queries with the nouns each reads.
        pub const QUERIES: &[(&str, &[Entity])] = &[$((stringify!($query), <$asked as Query>::READS)),+];

        /// Reads what was sent and gives what does it.
        ///
        /// # Errors
        /// An unknown name, a wrong form or a broken rule.
        #[allow(clippy::type_complexity, reason = "a command that was read, waiting for its transaction")]
        pub fn command(name: &str, body: Value) -> Result<Box<dyn FnOnce(&mut Tx<'_>) -> Result<(), Failure>>, Failure> {
            match name {
                $(stringify!($command) => {
                    let command = <$sent as Command>::parse(body)?;
                    Ok(Box::new(move |tx| command.perform(tx)))
                })+
                _ => Err(Failure::Malformed { field: "name".to_owned() }),
            }
        }

        /// Asks a query by name; the answer is JSON.
        ///
        /// # Errors
        /// An unknown name, a wrong form, or what the query answers.
        pub fn answer(name: &str, argument: &[u8], world: &Reading<'_>) -> Result<Vec<u8>, Failure> {
            match name {
                $(stringify!($query) => {
                    let asked: $asked = parse(argument_of(argument)?)?;
                    Ok(serde_json::to_vec(&asked.ask(world)?)?)
                })+
                _ => Err(Failure::Malformed { field: "name".to_owned() }),
            }
        }

        /// Declares every type of the wire, and what each name takes and gives.
        pub fn declare(declared: &mut Declared) {
            $(let takes = <$sent as Command>::declare(declared);
              declared.command(stringify!($command), &takes);)+
            declared.command("undo_operation", "{ seq: number }");
            $(declared.query::<$asked, <$asked as Query>::Answer>(stringify!($query), <$asked as Query>::READS);)+
            // Told flat within other types, and spoken of by themselves.
            declared.types_of::<Audience>();
            declared.types_of::<Fact>();
            declared.types_of::<Failure>();
            declared.types_of::<crate::journal::Done>();
        }
    };
}

fn argument_of(argument: &[u8]) -> Result<Value, Failure> {
    if argument.is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    match serde_json::from_slice(argument) {
        Ok(Value::Null) => Ok(Value::Object(serde_json::Map::new())),
        Ok(value) => Ok(value),
        Err(_) => Err(Failure::Malformed { field: String::new() }),
    }
}

wire! {
    commands {
        add_dossier: Add<Dossier>,
        change_dossier: Change<Dossier>,

        add_party: Add<Party>,
        change_party: Change<Party>,
        remove_party: Remove<Party>,
        place_party: Place<Party>,

        add_actor: Add<Actor>,
        change_actor: Change<Actor>,
        remove_actor: Remove<Actor>,
        place_actor: Place<Actor>,
        add_role: Add<Role>,
        change_role: Change<Role>,
        remove_role: Remove<Role>,

        add_delegation: Add<Delegation>,
        change_delegation: Change<Delegation>,
        remove_delegation: Remove<Delegation>,
        add_delegate: Add<Delegate>,
        change_delegate: Change<Delegate>,
        remove_delegate: Remove<Delegate>,
        place_delegate: Place<Delegate>,

        add_venue: Add<Venue>,
        change_venue: Change<Venue>,
        remove_venue: Remove<Venue>,
        place_venue: Place<Venue>,
        add_room: Add<Room>,
        change_room: Change<Room>,
        remove_room: Remove<Room>,
        place_room: Place<Room>,

        add_round: Add<Round>,
        change_round: Change<Round>,
        remove_round: Remove<Round>,

        add_session: Add<Session>,
        change_session: Change<Session>,
        remove_session: Remove<Session>,
        schedule_session: ScheduleSession,
        shift_sessions: ShiftSessions,
        unschedule_session: UnscheduleSession,
        set_session_status: SetSessionStatus,

        add_agenda_item: Add<AgendaItem>,
        change_agenda_item: Change<AgendaItem>,
        remove_agenda_item: Remove<AgendaItem>,
        move_agenda_item: MoveAgendaItem,
        set_item_status: SetItemStatus,

        add_basket: Add<Basket>,
        change_basket: Change<Basket>,
        remove_basket: Remove<Basket>,
        place_basket: Place<Basket>,
        add_issue: Add<Issue>,
        change_issue: Change<Issue>,
        remove_issue: Remove<Issue>,
        move_issue: MoveIssue,
        add_outcome: Add<Outcome>,
        change_outcome: Change<Outcome>,
        remove_outcome: Remove<Outcome>,
        place_outcome: Place<Outcome>,

        record_position: AddNext<Position>,
        set_importance: SetImportance,
        assess_convergence: AddNext<Assessment>,
        record_proposal: AddNext<Proposal>,

        add_circle: Add<Circle>,
        change_circle: Change<Circle>,
        remove_circle: Remove<Circle>,
        place_circle: Place<Circle>,
        add_contact: Add<Contact>,
        change_contact: Change<Contact>,
        remove_contact: Remove<Contact>,
        add_paper: Add<Paper>,
        change_paper: Change<Paper>,
        remove_paper: Remove<Paper>,
        add_clause: Add<Clause>,
        change_clause: Change<Clause>,
        remove_clause: Remove<Clause>,
        place_clause: Place<Clause>,
        add_statement: Add<Statement>,
        change_statement: Change<Statement>,
        remove_statement: Remove<Statement>,
        add_message: Add<Message>,
        change_message: Change<Message>,
        remove_message: Remove<Message>,
        agree_wording: AgreeWording,
        record_disclosure: RecordDisclosure,
        prepare_hand_over: PrepareHandOver,
        record_hand_over: RecordHandOver,
        cancel_hand_over: CancelHandOver,
        return_copy: ReturnCopy,
        expunge: Expunge,
    }
    queries {
        frame: FrameAsk,
        overview: OverviewAsk,
        schedule: ScheduleAsk,
        agenda: AgendaAsk,
        positions: PositionsAsk,
        position_history: PositionHistoryAsk,
        issues: IssuesAsk,
        issue: IssueAsk,
        compare: CompareAsk,
        people: PeopleAsk,
        places: PlacesAsk,
        history: HistoryAsk,
        search: SearchAsk,
        record: RecordAsk,

        audiences: AudiencesAsk,
        occasions: OccasionsAsk,
        statements: StatementsAsk,
        messages: MessagesAsk,
        who_knows: WhoKnowsAsk,
        known: KnownAsk,

        papers: PapersAsk,
        paper: PaperAsk,
        cleared: ClearedAsk,
        hand_overs: HandOversAsk,
        hand_over: HandOverAsk,
        copies: CopiesAsk,
    }
}
