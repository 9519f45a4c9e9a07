import { untrack } from "svelte";
import type { ContactLine, OccasionsAnswer, SessionOccasion } from "$/ipc/bindings";
import { ask } from "$/ipc/client";
import { live } from "$/ipc/live.svelte";
import { params, remember } from "$/place/index.svelte";
import { everything, type Occasion, partsOf } from "./occasion";

/** The occasion that the pad shows, among all there are. */
export interface Attending {
  readonly occasions: OccasionsAnswer | undefined;
  readonly occasion: Occasion;
  readonly here: { kind: string; id: string };
  /** The occasion is settled. */
  readonly begun: boolean;
  /** The instant, to the minute. */
  readonly now: number;
  /** The session that goes on. */
  readonly goesOn: string | undefined;
  readonly session: SessionOccasion | undefined;
  readonly contact: ContactLine | undefined;
  /** The statement that another screen sent for. */
  readonly sent: string | undefined;
  choose(of: Occasion): void;
}

const screen = "statements";

/** Call it while the screen is being set up. `onchoose` hears of every other occasion. */
export function attending(onchoose: () => void): Attending {
  const wanted = $derived(params(screen));
  const occasion = $derived(wanted.of ?? everything);
  const here = $derived(partsOf(occasion));
  const occasions = live("occasions", () => ({ session: here.kind === "session" ? here.id : null }));
  const goesOn = $derived(occasions.data?.now ?? undefined);
  const session = $derived(
    occasions.data?.sessions.find(({ id }) => here.kind === "session" && id === here.id),
  );
  const contact = $derived(
    occasions.data?.contacts.find(({ id }) => here.kind === "contact" && id === here.id),
  );
  let begun = $state(false);
  let sent = $state<string>();

  let now = $state(Date.now());
  $effect(() => {
    const timer = setInterval(() => {
      now = Date.now();
      occasions.refresh();
    }, 60_000);
    return () => clearInterval(timer);
  });

  function choose(of: Occasion) {
    onchoose();
    sent = undefined;
    remember({ of, seen: goesOn, statement: undefined, session: undefined, contact: undefined });
  }
  async function bring(statement: string) {
    try {
      const { value } = await ask<{ value: { session: string | null; contact: string | null } }>("record", {
        entity: "statement",
        id: statement,
      });
      choose(
        value.session ? `session:${value.session}` : value.contact ? `contact:${value.contact}` : everything,
      );
      remember({ statement });
      sent = statement;
    } catch {
      remember({ statement: undefined });
    }
  }
  // Once the occasions are known: what another screen sent for, else the session that goes on, else the last one.
  $effect(() => {
    if (!occasions.data) return;
    const { of, statement, session: told, contact: called, seen, paper } = wanted;
    const first = !begun;
    untrack(async () => {
      if (told) choose(`session:${told}`);
      else if (called) choose(`contact:${called}`);
      else if (statement && !of) await bring(statement);
      else if (first && goesOn && goesOn !== seen && !paper) choose(`session:${goesOn}`);
      else if (first && here.kind === "contact" && !contact) choose(everything);
      begun = true;
    });
  });

  return {
    get occasions() {
      return occasions.data;
    },
    get occasion() {
      return occasion;
    },
    get here() {
      return here;
    },
    get begun() {
      return begun;
    },
    get now() {
      return now;
    },
    get goesOn() {
      return goesOn;
    },
    get session() {
      return session;
    },
    get contact() {
      return contact;
    },
    get sent() {
      return sent;
    },
    choose,
  };
}
