import type { FileLine } from "$/ipc/bindings";
import { client, type Failure, failureOf } from "$/ipc/client";
import type { Pdf } from "./pdf";

/** A file as it can be shown. */
export type Content =
  | { kind: "waiting" }
  | { kind: "pdf"; pdf: Pdf }
  | { kind: "picture"; url: string }
  | { kind: "text"; text: string }
  | { kind: "other" }
  /** Its bytes are there, but cannot be read as what they say they are. */
  | { kind: "unreadable"; locked: boolean }
  | { kind: "failed"; failure: Failure };

const types: Partial<Record<FileLine["media"], string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
};

async function read({ digest, media }: Pick<FileLine, "digest" | "media">): Promise<Content> {
  if (media === "other") return { kind: "other" };
  const bytes = await client().file(digest);
  if (media === "text") return { kind: "text", text: new TextDecoder().decode(bytes) };
  const type = types[media];
  if (type) return { kind: "picture", url: URL.createObjectURL(new Blob([bytes], { type })) };
  const { openPdf } = await import("./pdf");
  try {
    return { kind: "pdf", pdf: await openPdf(bytes) };
  } catch (thrown) {
    const name = (thrown as { name?: string } | null)?.name;
    return { kind: "unreadable", locked: name === "PasswordException" };
  }
}

function release(content: Content) {
  if (content.kind === "pdf") content.pdf.close().catch(() => {});
  if (content.kind === "picture") URL.revokeObjectURL(content.url);
}

/** Reads a file into memory and lets it go with the component, or as soon as another is wanted. */
export function shown(file: () => Pick<FileLine, "digest" | "media">): {
  readonly content: Content;
  again(): void;
} {
  let content = $state.raw<Content>({ kind: "waiting" });
  let turn = $state(0);
  // The same file anew, as each answer brings it, is no other one.
  const digest = $derived(file().digest);
  const media = $derived(file().media);

  $effect(() => {
    void turn;
    const wanted = { digest, media };
    let gone = false;
    let held: Content | undefined;
    content = { kind: "waiting" };
    read(wanted)
      .catch((thrown): Content => ({ kind: "failed", failure: failureOf(thrown) }))
      .then((made) => {
        if (gone) return release(made);
        held = made;
        content = made;
      });
    return () => {
      gone = true;
      if (held) release(held);
    };
  });

  return {
    get content() {
      return content;
    },
    again() {
      turn += 1;
    },
  };
}
