import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { $: fileURLToPath(new URL("./src", import.meta.url)) } },
  clearScreen: false,
  server: { port: 5199, strictPort: true, host: "127.0.0.1" },
  build: {
    target: "safari15",
    // Every WebKit the desk runs on knows `:dir()`; lowered for older ones it matches nothing.
    cssTarget: "safari16.4",
    // The policy forbids inlined data in fonts and scripts; every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The PDF reader's worker is a script like any other, and is named as one.
        assetFileNames: ({ names }) =>
          `assets/[name]-[hash]${names[0]?.endsWith(".mjs") ? ".js" : "[extname]"}`,
      },
    },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["./vitest.setup.ts"],
  },
});
