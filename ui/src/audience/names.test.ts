import { afterEach, expect, it } from "vitest";
import { choicesOf } from "$/frame/viewing";
import { speak } from "$/i18n/index.svelte";
import type { AudiencesAnswer, PartyHead } from "$/ipc/bindings";
import { audienceName, audienceNow, everyAudience } from "./names";

const party = (short: string, away: boolean): PartyHead => ({
  id: short,
  name: short,
  short,
  capital: null,
  zone: null,
  away,
});
const names: AudiencesAnswer = { parties: [party("Wadira", true), party("Zarvand", false)], circles: [] };

afterEach(() => speak("en", "auto"));

it("says of a party that it left the talks where it is chosen, and nowhere else", () => {
  const all = everyAudience(names);
  expect(all.map((to) => audienceNow(to, names))).toEqual([
    "Wadira (left the talks)",
    "Zarvand",
    "Head of delegation of Wadira (left the talks)",
    "Head of delegation of Zarvand",
    "The table",
    "The public",
  ]);
  expect(audienceName({ audience: "party", party: "Wadira" }, names)).toBe("Wadira");
  expect(audienceNow({ audience: "party", party: "Wadira" }, undefined)).toBe("");
  expect(choicesOf(names)[0]?.name).toBe("Wadira (left the talks)");
});

it("says so in Arabic", () => {
  speak("ar", "auto");
  expect(audienceNow({ audience: "party", party: "Wadira" }, names)).toContain("(ترك المحادثات)");
  expect(audienceNow({ audience: "head", party: "Wadira" }, names)).toContain("(ترك الطرف المحادثات)");
});
