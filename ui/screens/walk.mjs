/** A call of the desk from inside the page, as the bridge takes it. */
export function desk(page, name, body = {}) {
  return page.evaluate(
    async (sent) => {
      const reply = await fetch("/desk", { method: "POST", body: JSON.stringify(sent) });
      if (!reply.ok) throw new Error(await reply.text());
      return reply.json();
    },
    { name, body },
  );
}

async function open(page, sample) {
  await desk(page, "open_sample", { sample });
  await page.waitForSelector("nav a");
}
async function close(page) {
  await desk(page, "close");
  await page.waitForSelector("[data-act=new]");
}
async function to(page, screen) {
  await page.locator(`nav a[href="#${screen}"]`).click();
  await page.waitForSelector(`nav a[href="#${screen}"][aria-current=page]`);
  await page.evaluate(() => globalThis.still());
}
function screensOf(page) {
  return page.locator("nav a[href^='#']").evaluateAll((links) => links.map((link) => link.hash.slice(1)));
}
/** Presses the first of these that is there; says whether one was. */
async function press(page, selector, at = 0) {
  const found = page.locator(selector);
  if ((await found.count()) <= at) return false;
  await found.nth(at).scrollIntoViewIfNeeded();
  await found.nth(at).click();
  return true;
}
/** Opens a dialog by its keys, looks, and leaves it. */
async function dialog(page, keys, name, look) {
  await page.keyboard.press(keys);
  await page.waitForSelector("dialog[open]");
  await look(name);
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog[open]", { state: "detached" });
}

/** The check of a hand-over that is ready, what can be done with it, and the world as it would be. */
async function handOver(page, look) {
  await page.waitForSelector("main .check .sheet");
  await look("handed-check");
  await dialog(page, "r", "handed-record", look);
  await dialog(page, "d", "handed-prepare", look);
  await page.keyboard.press("v");
  await page.waitForSelector(".frame.seen main .sheet");
  await look("handed-preview");
  await page.keyboard.press("Control+Shift+KeyM");
  await page.waitForSelector(".frame:not(.seen) main .check .sheet");
  await page.keyboard.press("Escape");
  await page.waitForSelector("main [data-hand-over]");
}

/** What is chosen or opened on a screen, after the screen itself. */
const deeper = {
  async schedule(page, look) {
    if (await press(page, "main [data-session]", 1)) await look("schedule-session");
    const views = page.locator("main header").getByRole("radio");
    if ((await views.count()) < 3) return;
    await views.nth(1).click();
    await look("schedule-round");
    await views.nth(2).click();
    await look("schedule-list");
    await views.nth(0).click();
    if (await press(page, "main [data-session]")) {
      await page.keyboard.press("Enter");
      if (await page.waitForSelector("dialog[open]", { timeout: 1500 }).catch(() => null)) {
        await look("schedule-dialog");
        await page.keyboard.press("Escape");
      }
    }
  },
  async agenda(page, look) {
    if (await press(page, "main section [role=treegrid] [data-column]")) await look("agenda-item");
  },
  async positions(page, look) {
    if (await press(page, "main [role=gridcell][data-column]", 1)) await look("positions-cell");
    if (await press(page, "main [role=rowheader][data-column=issue]")) await look("positions-issue");
  },
  async statements(page, look) {
    // The pad of a sample may still be empty: one statement is written down, with keys alone.
    const line = page.locator("main .capture input");
    await line.focus();
    await page.keyboard.type("@");
    await page.waitForSelector("[role=listbox]");
    await look("statements-completion");
    await page.keyboard.press("Enter");
    await page.keyboard.type("We will not sign on a map drawn by others !red-line");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("main .capture input").value === "");
    await page.waitForSelector("main [role=grid] [data-id]");
    await look("statements-captured");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForSelector("main aside textarea");
    await look("statements-pane");
    await page.keyboard.press("Escape");
    await page.waitForSelector("main aside", { state: "detached" });
    await dialog(page, "l", "statements-contact", look);
    // Taken back, so that the sample stays as it was.
    await line.focus();
    await page.keyboard.press("Control+z");
  },
  async messages(page, look) {
    // A sample may hold none yet: one is written down, with keys alone.
    const made = (await page.locator("main [data-message]").count()) === 0;
    if (made) {
      await page.keyboard.press("n");
      await page.keyboard.type("We could wait until June, if they say so first");
      await page.keyboard.press("Enter");
      await page.waitForSelector("main [data-message]");
      await page.keyboard.press("Escape");
    }
    await page.locator("main [data-message]").last().click();
    await look("messages-course");
    await page.locator("main [data-message]").first().click();
    if (await press(page, "main aside button.primary")) {
      const opened = await page.waitForSelector("dialog[open]", { timeout: 1000 }).catch(() => null);
      await look("messages-step");
      if (opened) await page.keyboard.press("Escape");
    }
    await page.locator("main [data-message]").first().click();
    await page.keyboard.press("k");
    await page.waitForFunction(() => !document.querySelector("main [data-message]"));
    await look("known");
    // Taken back, so that the sample stays as it was.
    if (made) await page.keyboard.press("Control+z");
  },
  async papers(page, look) {
    if (await press(page, "main [data-paper]:has(svg)")) {
      // Its first page is drawn, and its words lie on it.
      await page.waitForSelector("main [role=document] :is(.words > *, pre, img)", { state: "attached" });
      await look("papers-file");
      await page.keyboard.press("Enter");
      await page.waitForSelector("main .viewer.large");
      await look("papers-large");
      await page.keyboard.press("Escape");
      await page.waitForSelector("main .viewer.large", { state: "detached" });
    }
    await dialog(page, "n", "papers-add", look);
    await page.keyboard.press("Alt+Digit2");
    if (await press(page, "main [data-paper]", 1)) {
      await page.waitForSelector("main aside [role=grid]");
      await look("papers-clauses");
    }
    await page.keyboard.press("Alt+Digit3");
    await page.waitForSelector("main :is([data-hand-over], .empty)");
    await look("handed");
    if (await press(page, "main [data-part=ready] [data-hand-over]")) await handOver(page, look);
    await page.keyboard.press("Alt+Digit1");
    await page.waitForSelector("main [data-paper]");
  },
  async people(page, look) {
    const rosters = page.locator("main .list [role=grid]");
    if ((await rosters.count()) > 1) {
      await rosters.nth(1).locator("[data-column]").nth(2).click();
      await look("people-actor");
    }
  },
  async places(page, look) {
    if (await press(page, "main .list [data-column]", 1)) await look("places-venue");
  },
  async history(page, look) {
    if (await press(page, "[aria-expanded=false][data-column='0']")) await look("history-entry");
  },
};

/** The desk as an audience sees it: the first party, then the table. Only the keys lead back. */
async function views(page, look) {
  const choice = page.locator("header.bar [role=menu] [role=menuitemradio]");
  for (const { name, at } of [
    { name: "party", at: () => 1 },
    { name: "table", at: (all) => all - 2 },
  ]) {
    await page.keyboard.press("Control+Shift+KeyA");
    // The audiences come all at once, after the mediator.
    await choice.nth(1).waitFor();
    if (name === "party") await look("views");
    await choice.nth(at(await choice.count())).click();
    await page.waitForSelector(".frame.seen main h1");
    for (const screen of await screensOf(page)) {
      await to(page, screen);
      await look(`${name}-${screen}`);
    }
    await to(page, "papers");
    await page.keyboard.press("Alt+Digit3");
    await page.waitForSelector("main :is(.sheet, .empty)");
    await look(`${name}-copies`);
    await to(page, "agenda");
    if (await press(page, "main section [role=treegrid] [data-column]")) await look(`${name}-agenda-item`);
    await to(page, "positions");
    const ways = page.locator("main header").getByRole("radio");
    await ways.nth(1).click();
    await page.waitForFunction(
      () => document.querySelector("main h1 ~ .tools [aria-checked=true] ~ *") === null,
    );
    await look(`${name}-compare`);
    await page.keyboard.press("Control+Shift+KeyF");
    await page.waitForSelector("main input");
    await page.keyboard.type("river");
    await look(`${name}-search`);
    await page.keyboard.press("Control+Shift+KeyM");
    await page.waitForSelector(".frame:not(.seen) nav a");
  }
}

/** Every screen that there is, with the start and the dialogs, in a sample. */
export async function walk(page, sample, look) {
  await page.waitForSelector("main");
  await look("start");
  await page.locator("[data-act=new]").click();
  await look("new");
  await page.keyboard.press("Escape");
  await page.locator("[data-act=open]").click();
  await page.waitForSelector("dialog[open]");
  await look("open");
  await page.keyboard.press("Escape");

  await open(page, sample);
  for (const screen of await screensOf(page)) {
    await to(page, screen);
    await look(screen);
    await deeper[screen]?.(page, look);
  }
  await dialog(page, "Control+k", "palette", look);
  await dialog(page, "Shift+Slash", "shortcuts", look);
  // The screens that have no entry of their own in the rail.
  await to(page, "positions");
  await page.waitForSelector("[role=grid]");
  const was = await page.locator("h1").textContent();
  await page.locator("main header").getByRole("radio").nth(1).click();
  await page.waitForFunction((was) => document.querySelector("h1")?.textContent !== was, was);
  await look("compare");
  await page.keyboard.press("Control+Shift+f");
  await page.waitForSelector("main input");
  await page.keyboard.type("river");
  await look("search");
  await views(page, look);
  await dialog(page, "Control+Shift+KeyP", "room", look);
  await page.keyboard.press("Control+l");
  await page.waitForSelector("#locked");
  await look("locked");
  await close(page);
}

/** The main screens of another sample. */
export async function walkSample(page, sample, look) {
  await open(page, sample);
  const there = await screensOf(page);
  for (const screen of ["overview", "schedule", "agenda", "positions", "people"]) {
    if (!there.includes(screen)) continue;
    await to(page, screen);
    await look(screen);
  }
  await close(page);
}

/** The screens again in other sizes of text, without pictures: nothing may grow too wide. */
export async function reread(page, sample, look, zooms) {
  await open(page, sample);
  for (const zoom of zooms) {
    await desk(page, "change_settings", { zoom });
    for (const screen of await screensOf(page)) {
      await to(page, screen);
      await look(`${screen}-${zoom}`, { picture: false });
    }
  }
  await close(page);
}
