import {
  AnnotationMode,
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  TextLayer,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import pictures from "pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url";

/** Width and height of a page, in points. */
export interface Size {
  width: number;
  height: number;
}

/** A drawing under way. */
export interface Drawing {
  done: Promise<void>;
  stop(): void;
}

/** A PDF that is open; its bytes live in memory only. */
export interface Pdf {
  pages: number;
  size(page: number): Promise<Size>;
  /** Draws a page at a width in px, and lays its words over it so that they can be selected. */
  draw(page: number, canvas: HTMLCanvasElement, words: HTMLElement, width: number): Drawing;
  close(): Promise<void>;
}

GlobalWorkerOptions.workerSrc = worker;

const cmaps = import.meta.glob<string>("/node_modules/pdfjs-dist/cmaps/*.bcmap", {
  query: "?url",
  import: "default",
  eager: true,
});
const fonts = import.meta.glob<string>("/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Reads a part of the app itself; there is no other place to read from. */
async function own(url: string | undefined): Promise<Uint8Array> {
  if (!url) throw new Error("not part of the app");
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

class OwnCMaps {
  async fetch({ name }: { name: string }) {
    const cMapData = await own(cmaps[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`]);
    return { cMapData, isCompressed: true };
  }
}

class OwnFonts {
  fetch({ filename }: { filename: string }) {
    return own(fonts[`/node_modules/pdfjs-dist/standard_fonts/${filename}`]);
  }
}

/** The largest picture of a page, in px. */
const most = 16_000_000;

function drawing(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  words: HTMLElement,
  width: number,
): Drawing {
  let stopped = false;
  let stopNow = () => {};
  async function draw() {
    const page = await document.getPage(number);
    if (stopped) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const shown = page.getViewport({ scale });
    const dense = Math.min(
      globalThis.devicePixelRatio || 1,
      Math.sqrt(most / Math.max(1, shown.width * shown.height)),
    );
    const viewport = page.getViewport({ scale: scale * dense });
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
    words.replaceChildren();
    words.style.setProperty("--total-scale-factor", String(scale));
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: words,
      viewport: shown,
    });
    stopNow = () => {
      task.cancel();
      layer.cancel();
    };
    await Promise.all([task.promise, layer.render()]);
    page.cleanup();
  }
  return {
    done: draw().catch((thrown: unknown) => {
      if (!stopped) throw thrown;
    }),
    stop() {
      stopped = true;
      stopNow();
    },
  };
}

/** Opens a PDF. Nothing in it runs, nothing is fetched from outside the app. Throws where it cannot be read. */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    CMapReaderFactory: OwnCMaps,
    StandardFontDataFactory: OwnFonts,
    // The file's own name follows as a fragment, which is never asked for.
    wasmUrl: `${new URL(pictures, location.href)}#/`,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (thrown) {
    await task.destroy();
    throw thrown;
  }
  return {
    pages: document.numPages,
    async size(number) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: (number, canvas, words, width) => drawing(document, number, canvas, words, width),
    close: () => task.destroy(),
  };
}
