// npm run bench [name ...]: measures the figures of bench/*.bench.ts, tells them in a table with the machine they
// were measured on, and ends with 1 when a bound is missed.
import { readdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { build, install, root } from "./prepare.js";

process.chdir(root);
install();
build();

const all = readdirSync("bench")
  .filter(file => file.endsWith(".bench.ts"))
  .map(file => file.slice(0, -".bench.ts".length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are ${all.join(", ")}.`);
  process.exit(2);
}

process.env.NODE_ENV ??= "production";
const { createServer } = await import("vite");
const vite = await createServer({
  configFile: false,
  root,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});

const figures = [];
for (const name of wanted.length > 0 ? wanted : all) {
  console.error(`Measuring ${name} ...`);
  try {
    const { run } = await vite.ssrLoadModule(`/bench/${name}.bench.ts`);
    figures.push(...(await run()));
  } catch (error) {
    console.error(error);
    figures.push({ name: `${name}: did not run to its end`, asked: "", measured: "", unit: "", ok: false });
  }
}
await vite.close();

const columns = [
  ["figure", f => f.name],
  ["asked", f => f.asked ?? "–"],
  ["measured", f => f.measured],
  ["unit", f => f.unit],
  ["", f => (f.asked === null ? "" : f.ok ? "kept" : "MISSED")],
];
const rows = [columns.map(([head]) => head), ...figures.map(figure => columns.map(([, cell]) => cell(figure)))];
const widths = columns.map((_, i) => Math.max(...rows.map(row => row[i].length)));
const line = row => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`);
console.log(`${new Date().toISOString().slice(0, 10)}\n`);
console.log([line(rows[0]), line(widths.map(width => "-".repeat(width))), ...rows.slice(1).map(line)].join("\n"));

const missed = figures.filter(figure => !figure.ok).length;
console.log(`\n${figures.length - missed} kept or told, ${missed} missed`);
process.exit(missed === 0 ? 0 : 1);
