// Every screen over the test bridge, in both languages, light and dark: axe, page errors, and a picture of each.
//
//   npm run screens [-- --bridge PROGRAM] [--ui FOLDER] [--out FOLDER] [--only WORD]
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

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
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const size = { width: 1280, height: 720 };
mkdirSync(given.out, { recursive: true });

/** Starts the bridge; resolves with its address once it prints one. */
function startBridge() {
  const bridge = spawn(given.bridge, ["--ui", given.ui], { stdio: ["ignore", "pipe", "inherit"] });
  const address = new Promise((resolve, reject) => {
    let printed = "";
    bridge.stdout.on("data", (bytes) => {
      printed += bytes;
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    bridge.once("error", reject);
    bridge.once("exit", (code) => reject(new Error(`the bridge ended with ${code}`)));
  });
  return { bridge, address };
}

const faults = [];
let pictures = 0;

/** Waits until nothing is asked any more and the fonts are there. */
async function settled(page) {
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
}

async function look(page, name) {
  if (!name.includes(given.only)) return;
  await settled(page);
  await page.screenshot({ path: join(given.out, `${name}.png`) });
  pictures += 1;
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) {
    for (const node of nodes.slice(0, 5)) {
      faults.push(`${name}: ${id}: ${node.target} ${node.failureSummary.replace(/\s+/g, " ").slice(0, 260)}`);
    }
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`${name}: the page is ${wide} px too wide`);
}

/** A call of the desk from inside the page, as the bridge takes it. */
function desk(page, name, body = {}) {
  return page.evaluate(
    async (sent) => {
      const reply = await fetch("/desk", { method: "POST", body: JSON.stringify(sent) });
      if (!reply.ok) throw new Error(await reply.text());
      return reply.json();
    },
    { name, body },
  );
}

async function walk(page, base, suffix) {
  await page.goto(base);
  await page.waitForSelector("main");
  await look(page, `start${suffix}`);

  await page.locator("[data-act=new]").click();
  await look(page, `new${suffix}`);
  await page.keyboard.press("Escape");
  await page.locator("[data-act=open]").click();
  await page.waitForSelector("dialog[open]");
  await look(page, `open${suffix}`);
  await page.keyboard.press("Escape");

  await desk(page, "open_sample", { sample: given.sample });
  await page.waitForSelector("nav a");
  const screens = await page.locator("nav a").evaluateAll((links) => links.map((link) => link.hash.slice(1)));
  for (const screen of screens) {
    await page.locator(`nav a[href="#${screen}"]`).click();
    await page.waitForSelector(`nav a[href="#${screen}"][aria-current=page]`);
    await look(page, `${screen}${suffix}`);
  }
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog[open]");
  await look(page, `palette${suffix}`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Slash");
  await page.waitForSelector("dialog[open]");
  await look(page, `shortcuts${suffix}`);
  await page.keyboard.press("Escape");
  await page.locator('nav a[href="#positions"]').click();
  await page.waitForSelector("[role=grid]");
  // The screens that have no entry of their own in the rail.
  const was = await page.locator("h1").textContent();
  await page.getByRole("radio").nth(1).click();
  await page.waitForFunction((was) => document.querySelector("h1")?.textContent !== was, was);
  await look(page, `compare${suffix}`);
  await page.keyboard.press("Control+Shift+f");
  await page.waitForSelector("main input");
  await page.keyboard.type("river");
  await look(page, `search${suffix}`);
  await page.keyboard.press("Control+l");
  await page.waitForSelector("#locked");
  await look(page, `locked${suffix}`);
  await desk(page, "close");
  await page.waitForSelector("[data-act=new]");
}

const { bridge, address } = startBridge();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const base = await address;
  for (const language of ["en", "ar"]) {
    for (const theme of ["light", "dark"]) {
      const suffix = `-${language}-${theme}`;
      const page = await browser.newPage({ viewport: size });
      page.on("pageerror", (error) => faults.push(`${suffix}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`${suffix}: ${message.text()}`);
      });
      await page.goto(base);
      await desk(page, "change_settings", { language, theme });
      await walk(page, base, suffix);
      await page.close();
    }
  }
} finally {
  await browser.close();
  bridge.removeAllListeners("exit");
  bridge.kill();
}
for (const fault of faults) console.error(fault);
console.log(`${pictures} screens looked at, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
