import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs in the page: resolves once nothing is asked or changed any more. */
function watch() {
  let asked = 0;
  let last = performance.now();
  const plain = globalThis.fetch;
  globalThis.fetch = async (...args) => {
    asked += 1;
    try {
      return await plain(...args);
    } finally {
      asked -= 1;
      last = performance.now();
    }
  };
  new MutationObserver(() => {
    last = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.still = () =>
    new Promise((resolve) => {
      const began = performance.now();
      const ask = () => {
        const now = performance.now();
        if ((asked === 0 && now - last > 90) || now - began > 4000) resolve();
        else requestAnimationFrame(ask);
      };
      document.fonts.ready.then(ask);
    });
}

/** Runs in the page: what is wider than its room, and letters outside the five sizes. */
function measure() {
  const found = [];
  const root = document.documentElement;
  const name = (element) =>
    `${element.localName}.${[...element.classList].filter((one) => !one.startsWith("svelte-")).join(".")}`;
  const wide = root.scrollWidth - innerWidth;
  if (wide > 0) found.push(`the page is ${wide} px too wide`);
  const style = getComputedStyle(root);
  const rem = Number.parseFloat(style.fontSize);
  const sizes = ["xs", "s", "m", "l", "xl"].map(
    (one) => Number.parseFloat(style.getPropertyValue(`--t-${one}`)) * rem,
  );
  const fits = (size) => sizes.some((one) => Math.abs(one - size) < 0.06);
  for (const element of document.querySelectorAll("body *")) {
    // The letters of a PDF are as large as in the file.
    if (element.closest("svg, [data-page]") || !element.checkVisibility()) continue;
    const own = getComputedStyle(element);
    const scrolls = /auto|scroll/.test(own.overflowX);
    // Timetables, tables and the strip of days may: they are read along a line.
    if (
      scrolls &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.closest(".board, .strip, [role=grid]")
    )
      found.push(`${name(element)} scrolls sideways by ${element.scrollWidth - element.clientWidth} px`);
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!says) continue;
    const size = Number.parseFloat(own.fontSize);
    const foreign = element.closest("[lang]") !== root;
    if (!fits(size) && !(foreign && fits(size / 1.08)))
      found.push(`${name(element)} has letters of ${size} px`);
  }
  return [...new Set(found)];
}

/** A pair of eyes on one page. */
export async function lookerAt(page, { name, out }) {
  await page.addInitScript(watch);
  const looker = { faults: [], pictures: 0, last: "nothing", look };
  /** Waits for the screen to come to rest, judges it, and takes its picture. */
  async function look(screen, { picture = true } = {}) {
    looker.last = screen;
    await page.evaluate(() => globalThis.still());
    const known = `${screen}-${name}`;
    if (picture) await page.screenshot({ path: join(out, `${known}.png`) });
    looker.pictures += 1;
    for (const found of await page.evaluate(measure)) looker.faults.push(`${known}: ${found}`);
    if (!picture) return;
    if (await page.evaluate(() => !globalThis.axe)) await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, {
        resultTypes: ["violations"],
        rules: { "target-size": { enabled: true } },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 5)
          .map(
            ({ target, failureSummary }) =>
              `${id}: ${target} ${failureSummary.replace(/\s+/g, " ").slice(0, 260)}`,
          ),
      );
    });
    for (const violation of violations) looker.faults.push(`${known}: ${violation}`);
  }
  return looker;
}
