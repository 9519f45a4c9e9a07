import { features } from "$/features";
import { t } from "$/i18n/index.svelte";
import type { ClauseLine, PaperLine, RoundHead } from "$/ipc/bindings";
import { newId } from "$/ipc/id";
import type { BodyOf } from "$/ipc/wire";
import { go } from "$/place/index.svelte";
import { placeOf, show, whereabouts } from "$/place/things";
import { notify } from "$/widgets";
import { cited } from "../inline/cite";
import { deed } from "../inline/record";

/** What a paper or a clause can become the source of. */
export type Product = "statement" | "position" | "agenda_item";

/** The products, with a key each. */
export const products: readonly { product: Product; keys: string }[] = [
  { product: "statement", keys: "KeyS" },
  { product: "position", keys: "KeyP" },
  { product: "agenda_item", keys: "KeyA" },
];

type Named = Pick<ClauseLine, "id" | "label" | "text">;

function chosen(values: Record<string, string | null | undefined>): Record<string, string> {
  const kept = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(kept);
}

async function makeItem(paper: PaperLine, clause: Named | undefined, round: string) {
  const name = cited({ title: paper.title ?? "", clause: clause?.label ?? null });
  const letters = [...name];
  const title = letters.length > 160 ? `${letters.slice(0, 159).join("")}…` : name;
  const body: BodyOf<"add_agenda_item"> = {
    id: newId(),
    round,
    session: null,
    parent: null,
    title,
    minutes: null,
    lead: null,
    desired: null,
    visibility: "internal",
    parties: [],
    status: "open",
    issue: paper.issue?.id ?? null,
    purpose: null,
    notes: null,
    statement: null,
    paper: paper.id,
    ...(clause ? { clause: clause.id } : {}),
  };
  const made = await deed("add_agenda_item", body);
  if (!made.ok) return;
  const run = () => show({ entity: "agenda_item", id: body.id, round });
  notify({
    kind: "done",
    text: t("statements-made-item", { title }),
    action: { label: t("papers-open"), run },
  });
}

/** Makes something that rests on a paper, or on one of its clauses. `round` takes an agenda item. */
export function make(
  product: Product,
  paper: PaperLine,
  clause: Named | undefined,
  round: RoundHead["id"] | null,
): void {
  const rests = { paper: paper.id, clause: clause?.id };
  if (product === "statement") {
    const { session, contact } = paper;
    const of = session ? `session:${session}` : contact ? `contact:${contact}` : "all";
    go("statements", chosen({ ...rests, of }));
  }
  if (product === "position") {
    const party = paper.source?.side;
    go("positions", chosen({ ...rests, issue: paper.issue?.id, party }));
  }
  if (product !== "agenda_item") return;
  if (round) makeItem(paper, clause, round);
  else notify({ kind: "refusal", text: t("statements-no-round") });
}

/** Whether there is a screen for it. */
export function hasPlace({ entity, id }: { entity: string; id: string }): boolean {
  return features.has(placeOf({ entity, id })?.screen ?? "");
}

/** Shows what rests on a paper, where it belongs. */
export async function open({ entity, id }: { entity: string; id: string }): Promise<void> {
  show(await whereabouts(entity, id));
}

/** Puts words on the clipboard. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener("copy", put, { capture: true, once: true });
    document.execCommand("copy");
    document.removeEventListener("copy", put, { capture: true });
  }
}
