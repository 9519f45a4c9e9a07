import type { Entity, Fact, RestsOn } from "$/ipc/bindings";
import { ask, type Failure } from "$/ipc/client";
import { idOf } from "./step";

/** Something that a thing rests on, and that its audience may not know. */
export interface Unshared {
  id: string;
  noun: string;
  title: string;
}

const nouns = ["statement", "position", "message", "paper"] as const;

async function titled(noun: (typeof nouns)[number], id: string): Promise<Unshared> {
  const { value } = await ask<{ value: Record<string, unknown> }>("record", { entity: noun, id });
  const words = [value.wording, value.title, value.text, value.as_said].find(
    (one): one is string => typeof one === "string" && one !== "",
  );
  return { id, noun, title: words ?? "" };
}

/** The sources that a refusal names; none where it is another refusal. */
export async function unsharedOf(fact: Fact, failure: Failure): Promise<Unshared[]> {
  const { rejection } = failure as { rejection?: { rule?: string; sources?: string[] } };
  if (rejection?.rule !== "sources_not_shared" || !rejection.sources) return [];
  const named = rejection.sources;
  try {
    const entity: Entity = fact.fact;
    const { value } = await ask<{ value: { sources?: RestsOn[] } }>("record", { entity, id: idOf(fact) });
    const found = (value.sources ?? []).flatMap((source) =>
      nouns.flatMap((noun) => {
        const id = source[noun];
        return id && named.includes(id) ? [titled(noun, id)] : [];
      }),
    );
    return await Promise.all(found);
  } catch {
    return [];
  }
}
