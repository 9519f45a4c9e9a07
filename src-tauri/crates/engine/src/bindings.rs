//! The wire's TypeScript types as one file, sorted, so that a change of the wire is a change one can read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use crate::desk;
use crate::store::entity::Entity;
use crate::wire;

/// The wire and the desk's calls in TypeScript.
pub fn typescript() -> String {
    let mut declared = Declared::default();
    wire::declare(&mut declared);
    let desk = desk::bindings(&mut declared);
    declared.text(&desk)
}

/// What was declared so far.
#[derive(Default)]
pub struct Declared {
    types: BTreeMap<String, String>,
    seen: BTreeSet<std::any::TypeId>,
    commands: String,
    queries: String,
    reads: String,
}

fn config() -> Config {
    Config::new().with_large_int("number")
}

impl Declared {
    /// A command and what it takes.
    pub fn command(&mut self, name: &str, sent: &str) {
        writeln!(self.commands, "  {name}: {sent};").ok();
    }

    /// A query, what it takes, what it answers and what it reads.
    pub fn query<Asked: TS + 'static, Answer: TS + 'static>(&mut self, name: &str, reads: &[Entity]) {
        self.types_of::<Asked>();
        self.types_of::<Answer>();
        let config = config();
        writeln!(
            self.queries,
            "  {name}: {{ argument: {}; answer: {} }};",
            Asked::name(&config),
            Answer::name(&config)
        )
        .ok();
        let reads: Vec<_> = reads.iter().map(|entity| format!("\"{}\"", entity.table())).collect();
        writeln!(self.reads, "  {name}: [{}],", reads.join(", ")).ok();
    }

    /// A type's name, after it and all that it is made of were declared.
    pub fn named<T: TS + 'static>(&mut self) -> String {
        self.types_of::<T>();
        T::name(&config())
    }

    /// A type and all that it is made of.
    pub fn types_of<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(std::any::TypeId::of::<T>()) {
            return;
        }
        let config = config();
        if T::output_path().is_some() {
            let (name, declaration) = (T::ident(&config), T::decl(&config));
            let known = self.types.entry(name).or_insert_with(|| declaration.clone());
            assert!(*known == declaration, "two types of one name on the wire: {known} and {declaration}");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    /// The whole file, the desk's own calls last.
    fn text(&self, desk: &str) -> String {
        let mut text = String::from("// Made from the engine's wire by a test; do not edit.\n\n");
        for declaration in self.types.values() {
            writeln!(text, "export {declaration}\n").ok();
        }
        write!(
            text,
            "/** What each command takes. */\nexport interface Commands {{\n{}}}\n\n/** What each query takes and answers. */\nexport interface Queries {{\n{}}}\n\n/** The nouns each query reads. */\nexport const reads = {{\n{}}} as const satisfies Record<keyof Queries, readonly Entity[]>;\n",
            self.commands, self.queries, self.reads
        )
        .ok();
        write!(text, "\n{desk}").ok();
        text
    }
}

impl TypeVisitor for Declared {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.types_of::<T>();
    }
}
