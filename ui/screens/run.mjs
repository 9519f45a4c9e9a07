// Every screen over the test bridge, in both languages, in every theme, density and width, with every sample:
// axe, page errors, sizes, and a picture of each. Two variants are walked at a time.
//
//   npm run screens [-- --bridge PROGRAM] [--ui FOLDER] [--out FOLDER] [--only VARIANT]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { startBridge } from "./bridge.mjs";
import { lookerAt } from "./look.mjs";
import { desk, reread, walk, walkSample } from "./walk.mjs";

const here = import.meta.dirname;
const { values: given } = parseArgs({
  options: {
    bridge: { type: "string", default: join(here, "../../target/debug/bridge") },
    ui: { type: "string", default: join(here, "../dist") },
    out: { type: "string", default: join(here, "../../target/screens") },
    sample: { type: "string", default: "exercise" },
    only: { type: "string", default: "" },
  },
});
mkdirSync(given.out, { recursive: true });

const usual = { language: "en", theme: "light", density: "comfortable", zoom: 100 };
const small = { width: 1280, height: 720 };
const variants = [
  ...["en", "ar"].flatMap((language) =>
    ["light", "dark"].map((theme) => ({ name: `${language}-${theme}`, wears: { language, theme } })),
  ),
  { name: "en-contrast", wears: { theme: "contrast" } },
  { name: "ar-compact", wears: { language: "ar", density: "compact" } },
  { name: "en-wide", wears: { theme: "dark" }, size: { width: 2560, height: 1440 } },
  { name: "ar-zoomed", wears: { language: "ar", zoom: 200 } },
  {
    name: "en-forced",
    wears: {},
    sample: "exercise",
    media: { forcedColors: "active", reducedMotion: "reduce" },
  },
  { name: "day-one-ar-light", wears: { language: "ar" }, sample: "day-one" },
  { name: "channel-en-dark", wears: { theme: "dark" }, sample: "channel" },
  { name: "positions-en-light", wears: {}, sample: "positions" },
  { name: "naqoura-ar-dark", wears: { language: "ar", theme: "dark" }, sample: "naqoura" },
  { name: "muscat-en-light", wears: {}, sample: "muscat" },
];

const faults = [];
let pictures = 0;

async function look(browser, base, { name, wears, size = small, sample, media = {} }) {
  const page = await browser.newPage({ viewport: size, ...media });
  page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
  page.on("console", (message) => {
    // A refusal is an answer like any other; the screen itself tells it.
    if (message.type() === "error" && !message.text().includes("409"))
      faults.push(`${name}: ${message.text()}`);
  });
  const looker = await lookerAt(page, { name, out: given.out });
  try {
    await page.goto(base);
    await desk(page, "change_settings", { ...usual, ...wears });
    if (sample) await walkSample(page, sample, looker.look);
    else await walk(page, given.sample, looker.look);
    if (name === "en-light") await reread(page, given.sample, looker.look, [80, 125, 150]);
  } catch (thrown) {
    faults.push(`${name}: after ${looker.last}: ${thrown.message.slice(0, 400)}`);
    // The next variant begins without a dossier, whatever this one came to.
    await desk(page, "close").catch(() => {});
  }
  faults.push(...looker.faults);
  pictures += looker.pictures;
  await page.close();
}

const began = Date.now();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const waiting = variants.filter(({ name }) => given.only.split(" ").some((word) => name.includes(word)));
async function worker() {
  const { stop, address } = startBridge(given);
  try {
    const base = await address;
    for (let next = waiting.shift(); next; next = waiting.shift()) await look(browser, base, next);
  } finally {
    stop();
  }
}
try {
  await Promise.all([worker(), worker()]);
} finally {
  await browser.close();
}
for (const fault of [...new Set(faults)]) console.error(fault);
const seconds = Math.round((Date.now() - began) / 1000);
const found = new Set(faults).size;
console.log(`${pictures} screens looked at in ${seconds} s, ${found} faults`);
process.exitCode = found === 0 ? 0 : 1;
