import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// The runner empties imported styles: the file itself is read.
const css = readFileSync("src/styles/tokens.css", "utf8");

function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokens(":root");
const themes = {
  light,
  dark: { ...light, ...tokens(':root[data-theme="dark"]') },
  contrast: { ...light, ...tokens(':root[data-theme="contrast"]') },
};
const grounds = ["bg", "surface", "raised", "hover", "accent-weak"];
const inks = ["ink", "ink-2", "ink-3", "accent"];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ["accent-ink", "accent"],
  ["warn", "warn-weak"],
  ["stop", "stop-weak"],
  ["audience", "audience-weak"],
  ...["bg", "surface", "raised"].flatMap((ground) => [
    ["warn", ground],
    ["stop", ground],
  ]),
  ...["agreed", "adref", "converging", "bridgeable", "apart", "blocked"].map((step) => [`${step}-ink`, step]),
];

describe.each(Object.entries(themes))("%s theme", (_, theme) => {
  test.each(pairs)("%s is readable on %s", (ink = "", ground = "") => {
    expect(contrast(theme[ink] ?? "", theme[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["bg", "surface", "raised"])("controls are seen on %s", (ground) => {
    expect(contrast(theme.edge ?? "", theme[ground] ?? "")).toBeGreaterThanOrEqual(3);
  });
});
