import { describe, expect, it } from "vitest";
import { type Client, connect } from "./client";
import { reportFault } from "./faults";

describe("a fault of the page", () => {
  it("is told by its kind and place, never by its words", async () => {
    let sent: unknown;
    connect({
      desk: async (_name, body) => {
        sent = body;
        return { incident: "0a1b2c3d" };
      },
    } as Client as never);
    const error = new TypeError("the island first, the strait after");
    error.stack = "TypeError: the island first\n    at shown (tauri://localhost/assets/index-Cp6.js:12:345)";
    expect(await reportFault(error, "positions")).toBe("0a1b2c3d");
    expect(sent).toEqual({ kind: "TypeError", screen: "positions", at: "index-Cp6.js:12:345" });
    const named = Object.assign(new Error("x"), { name: "the strait after" });
    await reportFault(named, "agenda");
    expect(JSON.stringify(sent)).not.toContain("strait");
    await reportFault("the strait after", "agenda");
    expect(JSON.stringify(sent)).not.toContain("strait");
  });
});
