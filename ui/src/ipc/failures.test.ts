import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { has, type Language, speak } from "$/i18n/index.svelte";
import { dashed, failureText, referrers } from "./failures";

const declared = readFileSync(resolve(import.meta.dirname, "bindings.ts"), "utf8");
const engine = resolve(import.meta.dirname, "../../../src-tauri/crates/engine");
const entities = readFileSync(resolve(engine, "src/store/entity.rs"), "utf8");
const languages: Language[] = ["en", "ar"];
afterEach(() => speak("en", "auto"));

function all(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? ""))];
}
const codes = all(/"code": "([a-z_]+)"/g, declared);
const rules = all(/"rule": "([a-z_]+)"/g, declared);
const commands = all(
  /^ {2}([a-z_]+): /gm,
  declared.slice(declared.indexOf("interface Commands"), declared.indexOf("interface Queries")),
);
const nouns = all(/"([a-z_]+)"/g, declared.match(/export type Entity = (.*);/)?.[1] ?? "");
const columns = [...entities.matchAll(/^ {4}[A-Z]\w+ "(\w+)" \[(.*)\]$/gm)].flatMap(([, table, list]) =>
  [...(list ?? "").matchAll(/(\w+): (?:Plain|Words|Flag|Row)/g)].map(([, column]) => `${table}-${column}`),
);
function choices(type: string): string[] {
  return all(/"([a-z_]+)"/g, declared.match(new RegExp(`export type ${type} = (.*);`))?.[1] ?? "");
}
const values: Record<string, string> = {
  Mandate: "value-mandate",
  Format: "value-format",
  Status: "value-status",
  ItemStatus: "value-item",
  ActorKind: "value-actor",
  RoleKind: "value-role",
  Standing: "value-standing",
  Desired: "value-desired",
  Visibility: "value-visibility",
  Movement: "value-movement",
  Weight: "value-weight",
  ContactKind: "value-contact",
  CircleKind: "value-circle",
  Step: "value-step",
  Means: "value-means",
  Firmness: "firmness",
  Convergence: "convergence",
  Waits: "overview-waits",
  PaperKind: "value-paper",
  PaperForm: "value-paper-form",
  Translation: "value-translation",
  Media: "value-media",
};

describe.each(languages)("in %s", (language) => {
  const missing = (ids: string[]) => {
    speak(language);
    return ids.filter((id) => !has(id));
  };
  it("every code and every rule has its text", () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(rules.length).toBeGreaterThan(25);
    expect(missing([...codes, ...rules].map((code) => `failure-${dashed(code)}`))).toEqual([]);
  });
  it("every command has its name, as a thing to undo and as a thing done", () => {
    expect(commands.length).toBeGreaterThan(50);
    expect(missing(commands.flatMap((name) => [`op-${dashed(name)}`, `did-${dashed(name)}`]))).toEqual([]);
  });
  it("every noun, field and choice has its word", () => {
    expect(columns.length).toBeGreaterThan(100);
    const words = Object.entries(values).flatMap(([type, prefix]) => {
      const its = choices(type);
      expect(its.length).toBeGreaterThan(1);
      return its.map((choice) => `${prefix}-${dashed(choice)}`);
    });
    const named = nouns.flatMap((noun) => [`noun-${dashed(noun)}`, `search-kind-${dashed(noun)}`]);
    expect(missing([...named, ...words, ...columns.map((column) => `field-${dashed(column)}`)])).toEqual([]);
  });
});

const data: Record<string, Record<string, unknown>> = {
  stale: { entity: "session", id: "x", revision: 3 },
  malformed: { field: "slot.starts" },
  internal: { incident: "a1b2" },
  keys_missing: { previous: true },
  keys_damaged: { previous: false },
  keys_newer: { version: 4 },
  passphrase_too_short: { least: 8 },
  member_name_unfit: { most: 80 },
  dossier_truncated: { bytes: 12 },
  dossier_newer: { version: 5, known: 1 },
  store_failed: { sqlite: 11 },
  disk_failed: { kind: "other" },
  snapshot_damaged: { faults: 2 },
  dossier_held: { holder: { pid: 1, machine: "desk-2", since: 1_796_014_800_000 } },
  setting_unfit: { setting: "zoom" },
  title_too_long: { limit: 200, length: 10_000 },
  text_too_long: { limit: 500_000, length: 600_000 },
  control_character: { code_point: 0, at: 4 },
  unknown_zone: { zone: "Mars/Olympus" },
  not_a_day: { value: "x".repeat(500) },
  not_a_wall_time: { value: "soon" },
  nonexistent_hour: { wall: "2026-03-29T02:30", zone: "Europe/Berlin", resumes: "2026-03-29T03:00" },
  ends_before_start: { starts: "2026-12-01T10:30", ends: "2026-12-01T09:00" },
  session_too_long: { minutes: 1600, limit: 1440 },
  session_has_no_time: { status: "held" },
  round_ends_before_it_starts: { first: "2026-12-02", last: "2026-12-01" },
  number_taken: { number: 3 },
  time_box: { minutes: 0, limit: 1440 },
  contact_length: { minutes: 0, limit: 1440 },
  nested_too_deep: { limit: 4 },
  file_too_large: { limit: 67_108_864, size: 90_000_000 },
  mandate_forbids_proposal: { mandate: "good_offices" },
  capacity: { value: 0 },
  referred_to: {
    by: [
      { entity: "session", id: "1", title: "Opening plenary" },
      { entity: "position", id: "2", title: "" },
    ],
    total: 9,
  },
  named_twice: { id: "x" },
  not_undoable: { kind: "add_session" },
  not_one_of: { value: "perhaps" },
};
const failures = [
  ...codes.filter((code) => code !== "rejected").map((code) => ({ code, ...data[code] })),
  ...rules.map((rule) => ({ code: "rejected", field: "title", rejection: { rule, ...data[rule] } })),
];

describe.each(languages)("failures as sentences in %s", (language) => {
  it.each(failures.map((failure) => [JSON.stringify(failure).slice(0, 60), failure]))("%s", (_, failure) => {
    speak(language);
    const text = failureText(failure as { code: string });
    expect(text).not.toMatch(/[{}$]|undefined|null|NaN|^failure-/);
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThan(330);
  });
});

describe("data of failures", () => {
  it("are said as people say them", () => {
    const rule = (name: string) =>
      failureText({ code: "rejected", rejection: { rule: name, ...data[name] } });
    expect(rule("control_character")).toContain("U+0000");
    expect(rule("control_character")).toContain("character 5");
    expect(rule("nonexistent_hour")).toContain("02:30");
    expect(rule("session_too_long")).toContain("26 h 40 min");
    expect(rule("session_has_no_time")).toContain("“held”");
    expect(rule("referred_to")).toContain("Opening plenary");
    expect(rule("referred_to")).toContain("7 more");
    expect(rule("not_undoable")).toContain("add session");
  });
  it("choose between a change and a removal in the meantime", () => {
    expect(failureText({ code: "stale", revision: null })).toContain("removed");
    expect(failureText({ code: "stale", revision: 2 })).toContain("changed");
  });
  it("name what refers to a thing", () => {
    expect(
      referrers({ code: "rejected", rejection: { rule: "referred_to", ...data.referred_to } }),
    ).toHaveLength(2);
    expect(referrers({ code: "stale" })).toEqual([]);
  });
  it("fall back to a plain sentence for what is not known", () => {
    expect(failureText({ code: "from_the_future" })).toBe(failureText({ code: "internal" }));
    expect(failureText({ code: "rejected", rejection: { rule: "from_the_future" } })).toContain(
      "not possible",
    );
  });
});
