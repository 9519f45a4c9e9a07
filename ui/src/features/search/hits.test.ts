import { describe, expect, it } from "vitest";
import type { SearchHit } from "$/ipc/bindings";
import { excerptRuns, groupedHits, titleRuns } from "./hits";

function hit(
  entity: SearchHit["entity"],
  id: string,
  title = id,
  excerpt: SearchHit["excerpt"] = [],
): SearchHit {
  return { entity, id, title, excerpt, issue: null, party: null, session: null, round: null };
}

describe("hits", () => {
  it("stand by kind, in the order of the work, and within a kind as found", () => {
    const found = [hit("room", "r"), hit("position", "p2"), hit("session", "s"), hit("position", "p1")];
    const groups = groupedHits(found);
    expect(groups.map(({ entity }) => entity)).toEqual(["session", "position", "room"]);
    expect(groups[1]?.hits.map(({ id }) => id)).toEqual(["p2", "p1"]);
  });
  it("say the title once where the match is in it", () => {
    const runs = [
      { kind: "same" as const, text: "The " },
      { kind: "added" as const, text: "river" },
    ];
    const titled = hit("session", "s", "The river", runs);
    expect(titleRuns(titled)).toEqual(runs);
    expect(excerptRuns(titled)).toEqual([]);
    const elsewhere = hit("position", "p", "Gauges", runs);
    expect(titleRuns(elsewhere)).toEqual([{ kind: "same", text: "Gauges" }]);
    expect(excerptRuns(elsewhere)).toEqual(runs);
  });
});
