import { describe, expect, it } from "vitest";
import { askedText, filtersBy, piecesOf, toggled } from "./asked";

describe("a search as typed", () => {
  it("keeps words as they are", () => {
    expect(askedText("  river   gauges ")).toBe("river gauges");
    expect(askedText("")).toBe("");
    expect(askedText('"dry year"')).toBe("dry year");
  });
  it("reads filters in every language of the screens", () => {
    expect(askedText("party:Wadira water")).toBe("party:Wadira water");
    expect(askedText("طرف:وادرة مياه")).toBe("party:وادرة مياه");
    expect(askedText("الجولة:٣ مسألة:المعبر")).toBe("round:3 issue:المعبر");
    expect(askedText("مساله:x")).toBe("issue:x");
    expect(askedText("PARTY:x")).toBe("party:x");
  });
  it("forgives a space after the colon and takes words in quotation marks together", () => {
    expect(askedText("party: Wadira")).toBe("party:Wadira");
    expect(askedText('party:"United States" sanctions')).toBe("party:United party:States sanctions");
  });
  it("leaves other colons alone", () => {
    expect(askedText("10:30 note:this")).toBe("10:30 note:this");
  });
  it("asks nothing for a filter that has no words yet", () => {
    expect(piecesOf("party:")).toEqual([{ filter: "party", text: "" }]);
    expect(askedText("party:")).toBe("");
  });
  it("bears nonsense", () => {
    for (const text of [
      '"',
      "::::",
      "party::",
      "«",
      "\u0000",
      "\u202eab",
      "🙂".repeat(500),
      "a:".repeat(900),
    ]) {
      expect(() => askedText(text)).not.toThrow();
    }
  });
});

describe("filters by hand", () => {
  const name = (filter: string) => filter;
  it("are switched on and off", () => {
    expect(toggled("water", "party", "Wadira", name)).toBe("party:Wadira water");
    expect(toggled("party:wadira water", "party", "Wadira", name)).toBe("water");
  });
  it("give way to another of the same kind", () => {
    expect(toggled("round:1 water", "round", "2", name)).toBe("round:2 water");
  });
  it("put names of several words in quotation marks, and know them again", () => {
    const text = toggled("", "party", "United States", name);
    expect(text).toBe('party:"United States"');
    expect(filtersBy(text, "party", "United States")).toBe(true);
    expect(filtersBy(text, "party", "Iran")).toBe(false);
  });
});
