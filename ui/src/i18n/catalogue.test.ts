import { FluentParser, type Message, Visitor } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import bindings from "../ipc/bindings.ts?raw";

const catalogues = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true });
const sources = import.meta.glob<string>(["../**/*.ts", "../**/*.svelte", "!../**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

class Variables extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: { id: { name: string } }) {
    this.names.add(node.id.name);
  }
}

interface Entry {
  file: string;
  variables: string[];
}

function messagesOf(language: string): { entries: Map<string, Entry>; twice: string[]; junk: string[] } {
  const entries = new Map<string, Entry>();
  const twice: string[] = [];
  const junk: string[] = [];
  for (const [path, text] of Object.entries(catalogues)) {
    if (!path.startsWith(`./${language}/`)) continue;
    for (const entry of new FluentParser({ withSpans: false }).parse(text).body) {
      if (entry.type === "Junk") junk.push(`${path}: ${(entry as { content: string }).content}`);
      if (entry.type !== "Message") continue;
      const message = entry as Message;
      const variables = new Variables();
      variables.visit(message);
      if (entries.has(message.id.name)) twice.push(message.id.name);
      entries.set(message.id.name, {
        file: path.split("/").at(-1) ?? "",
        variables: [...variables.names].sort(),
      });
    }
  }
  return { entries, twice, junk };
}

const english = messagesOf("en");
const arabic = messagesOf("ar");

describe("the catalogue", () => {
  test.each([
    ["en", english],
    ["ar", arabic],
  ] as const)("%s reads whole, with each message once", (_, { twice, junk }) => {
    expect({ twice, junk }).toEqual({ twice: [], junk: [] });
  });

  test("says the same in both languages, with the same variables", () => {
    const shape = ({ entries }: typeof english) =>
      [...entries].map(([id, { file, variables }]) => `${file} ${id} ${variables.join(",")}`).sort();
    expect(shape(arabic)).toEqual(shape(english));
  });

  test("has every message that the sources name", () => {
    const missing = Object.entries(sources).flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*"([^"]+)"/g)]
        .map(([, id]) => id ?? "")
        .filter((id) => !english.entries.has(id))
        .map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test("has a message for each beginning that the sources complete", () => {
    const ids = [...english.entries.keys()];
    const missing = Object.entries(sources).flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*`([a-z-]+)\$\{/g)]
        .map(([, start]) => start ?? "")
        .filter((start) => !ids.some((id) => id.startsWith(start)))
        .map((start) => `${path}: ${start}…`),
    );
    expect(missing).toEqual([]);
  });
});

describe("failures and operations", () => {
  const ids = english.entries;

  test("each code and each rule has its text", () => {
    const codes = [...bindings.matchAll(/"(?:code|rule)": "([a-z_]+)"/g)].map(([, code]) => code ?? "");
    expect(codes.length).toBeGreaterThan(30);
    const missing = codes.filter((code) => !ids.has(`failure-${code.replaceAll("_", "-")}`));
    expect(missing).toEqual([]);
  });

  test("each command has its name", () => {
    const table = /export interface Commands \{([\s\S]*?)\n\}/.exec(bindings)?.[1] ?? "";
    const commands = [...table.matchAll(/^ {2}([a-z_]+):/gm)].map(([, name]) => name ?? "");
    expect(commands.length).toBeGreaterThan(30);
    expect(commands.filter((name) => !ids.has(`op-${name.replaceAll("_", "-")}`))).toEqual([]);
  });
});
