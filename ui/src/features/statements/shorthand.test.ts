import { afterEach, describe, expect, it } from "vitest";
import { speak } from "$/i18n/index.svelte";
import { weights } from "./lexicon";
import { lexiconOf, type Name } from "./names";
import { asText, begun, completed, read } from "./shorthand";

function who(value: string, label: string, rank: number, ...others: string[]): Name {
  return { sign: "@", value, label, rank, spellings: [label, ...others] };
}
function about(number: number, title: string): Name {
  const spellings = [title, `${number} ${title}`, String(number)];
  return { sign: "#", value: `i${number}`, label: title, rank: 0, spellings };
}
const names = [
  who("iran", "Iran", 0, "Islamic Republic of Iran"),
  who("us", "United States", 0, "United States of America", "US"),
  who("rahimi", "د. Leila Rahimi", 1),
  who("rashid", "Rashid al-Amri", 1),
  who("state", "Iran", 2),
  who("oman", "عُمان", 0),
  about(1, "Sanctions"),
  about(3, "Research and limits"),
  about(6, "Dorun corridor"),
  about(7, "Dorun corridor"),
  about(12, "Held funds"),
];
const lexicon = lexiconOf([...names, ...weights()]);
const understood = (line: string) => {
  const { text, source, issue, firmness } = read(line, lexicon);
  return [source?.value ?? null, issue?.value ?? null, firmness?.value ?? null, text];
};
afterEach(() => speak("en", "auto"));

describe("a line is understood", () => {
  it.each([
    ["@Iran We keep research #3 !red-line", "iran", "i3", "red_line", "We keep research"],
    ["@iran: we keep it", "iran", null, null, "we keep it"],
    ["@United States no relief before spring", "us", null, null, "no relief before spring"],
    ["@united-states-of-america no relief", "us", null, null, "no relief"],
    ["@US #sanctions !firm no relief", "us", "i1", "firm", "no relief"],
    ["no relief before spring. @us #1 !flexible", "us", "i1", "flexible", "no relief before spring."],
    ["we stay !firm.", null, null, "firm", "we stay."],
    ["@rahimi she would not sign #held", "rahimi", "i12", null, "she would not sign"],
    ["@ir we wait", "iran", null, null, "we wait"],
    ["@عمان نرى الأمر ممكنًا #٣ !open", "oman", "i3", "open", "نرى الأمر ممكنًا"],
    ["#research-and-limits we never agreed to this", null, "i3", null, "we never agreed to this"],
    ["#7-Dorun-corridor no tolls", null, "i7", null, "no tolls"],
    [
      "we refuse #sanctions that outlive the deal",
      null,
      "i1",
      null,
      "we refuse Sanctions that outlive the deal",
    ],
  ])("%s", (line, source, issue, firmness, text) => {
    expect(understood(line)).toEqual([source, issue, firmness, text]);
  });

  it("in Arabic words as in English ones", () => {
    speak("ar");
    const arabic = lexiconOf([...names, ...weights()]);
    expect(read("@عُمان لن نتنازل !خط-أحمر", arabic).firmness?.value).toBe("red_line");
    expect(read("@عُمان لن نتنازل !red-line", arabic).firmness?.value).toBe("red_line");
  });
});

describe("what only looks like a marker stays text", () => {
  it.each([
    ["write to envoy@us.example first", "write to envoy@us.example first", []],
    ["our #1 priority is the prisoners", "our #1 priority is the prisoners", ["#1"]],
    ["#99 does not exist", "#99 does not exist", ["#99"]],
    ["they shouted: no! never !", "they shouted: no! never !", []],
    ["@bob said so", "@bob said so", ["@bob"]],
    ["@US-based firms object", "@US-based firms object", ["@US-based"]],
    ["#dorun corridor is closed", "#dorun corridor is closed", ["#dorun"]],
    ["@ra is one of two", "@ra is one of two", ["@ra"]],
    ["\\@Iran is on the list, \\#1 is not", "@Iran is on the list, #1 is not", []],
    ["a \\!firm hand", "a !firm hand", []],
  ])("%s", (line, text, unresolved) => {
    const reading = read(line, lexicon);
    expect([reading.source, reading.issue, reading.firmness]).toEqual([null, null, null]);
    expect(reading.text).toBe(text);
    expect(reading.unresolved).toEqual(unresolved);
  });
});

describe("there is one source, one issue, one firmness", () => {
  it.each([
    ["@Iran @US both want a pause", "us"],
    ["@Iran we will not meet @US before May", "us"],
    ["@Iran not this #1 #3", "i3"],
    ["@Iran never !firm !open", "open"],
    ["@Iran we, @Iran, refuse #1 #sanctions", undefined],
    ["@Iran we will not meet \\@US before May", undefined],
  ])("%s", (line, doubled) => {
    expect(read(line, lexicon).doubled?.name.value).toBe(doubled);
  });

  it("the first named is the source", () => {
    expect(read("@US @Iran both", lexicon).source?.value).toBe("us");
  });
});

describe("completion", () => {
  const offered = (line: string) => begun(line, line.length, lexicon)?.options.map(({ value }) => value);
  it.each([
    ["@", ["iran", "us", "rahimi", "rashid", "state", "oman"]],
    ["@ra", ["rahimi", "rashid", "iran", "state"]],
    ["they say #do", ["i6", "i7"]],
    ["#1", ["i1", "i12"]],
    ["@United St", ["us"]],
    ["!r", ["red_line"]],
    ["!fi", ["firm"]],
    ["@Iran ", undefined],
    ["@Iran we", undefined],
    ["mail@ir", undefined],
    ["\\@ir", undefined],
    ["no! ", undefined],
    ["@nobody", undefined],
  ])("%s", (line, values) => {
    expect(offered(line)).toEqual(values);
  });

  it.each([
    ["@un", "us", "@United-States "],
    ["relief #do", "i7", "relief #7-Dorun-corridor "],
    ["relief #res", "i3", "relief #Research-and-limits "],
    ["@Iran no !", "red_line", "@Iran no !red-line "],
  ])("writes %s as a name that is understood", (line, value, made) => {
    const marker = begun(line, line.length, lexicon);
    const name = marker?.options.find((one) => one.value === value);
    expect(marker && name && completed(line, marker, name, lexicon)).toEqual({
      line: made,
      caret: made.length,
    });
    expect(read(made, lexicon).markers.at(-1)?.name.value).toBe(value);
  });

  it("makes a marker text again with a backslash", () => {
    const line = "@Iran #1 priority is the prisoners";
    const marker = read(line, lexicon).markers.find(({ name }) => name.sign === "#");
    const made = marker ? asText(line, marker) : "";
    expect(understood(made)).toEqual(["iran", null, null, "#1 priority is the prisoners"]);
  });
});
