import { desk } from "./client";

/** Where in the page's own script an error arose: a file and a place in it, never a word of anybody's. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return /([\w.-]+\.(?:js|ts|svelte):\d+:\d+)/.exec(stack)?.[1] ?? "";
}

/** Names of errors of the language and the page; another one could be a text. */
function kindOf(error: unknown): string {
  return error instanceof Error && /^[A-Z][A-Za-z]{2,40}$/.test(error.name) ? error.name : "unknown";
}

const told = new Set<string>();

/** Has the engine note a fault of the page, without its message, and gives the fault's name in the log. */
export async function reportFault(error: unknown, screen: string): Promise<string> {
  const fault = { kind: kindOf(error), screen, at: placeOf(error) };
  return (await desk("report_fault", fault)).incident;
}

/** Notes faults that no screen catches, each once. Returns how to stop. */
export function watchFaults(screen: () => string): () => void {
  const note = (error: unknown) => {
    const mark = kindOf(error) + placeOf(error);
    if (told.has(mark)) return;
    told.add(mark);
    reportFault(error, screen()).catch(() => {});
  };
  const broken = (event: ErrorEvent) => note(event.error);
  const rejected = (event: PromiseRejectionEvent) => note(event.reason);
  addEventListener("error", broken);
  addEventListener("unhandledrejection", rejected);
  return () => {
    removeEventListener("error", broken);
    removeEventListener("unhandledrejection", rejected);
  };
}
