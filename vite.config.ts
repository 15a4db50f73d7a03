import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

/** Heavy sums run in worker threads: each src/…/NAME.worker.ts becomes build/server/workers/NAME.js. */
const workers = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter(file => file.endsWith(".worker.ts") && !file.includes("testing"))
  .map(file => [`workers/${basename(file, ".worker.ts")}`, `src/${file}`]);

/** React Router calls every entry index.js; ours keep their own names, and every file lies beside them. */
const ownNames: Plugin = {
  name: "samsyn-entry-names",
  outputOptions: options => ({ ...options, entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" }),
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter(), ...(isSsrBuild ? [ownNames] : [])],
  build: {
    // A file inside a page would need a looser content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    ...(isSsrBuild && {
      target: "node20",
      rollupOptions: { input: { index: "src/app/main.ts", ...Object.fromEntries(workers) } },
    }),
  },
}));
