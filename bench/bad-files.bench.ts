import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Result } from "../src/kernel/result.ts";
import {
  cellRefusal,
  readTablesInWorker,
  type SourceTable,
  writeWorkbook,
} from "../src/platform/files/index.ts";
import { rawWorkbook } from "../src/platform/files/testing/raw-workbook.ts";
import { closeWorkers } from "../src/platform/workers/index.ts";
import { atMost, type Figure, timed } from "./figure.ts";

const mega = 1024 * 1024;
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
type Read = Result<SourceTable[]>;
type Bad = { name: string; fileName: string; bytes: Uint8Array; refused: (read: Read) => boolean };

/**
 * Files that are bad for a machine, read as every page reads a file: in a worker of this process. How long it takes
 * until they are refused, and how much the memory of the process grew at most meanwhile.
 */
export const run = async (): Promise<Figure[]> => {
  try {
    // The worker itself is there before the first is measured.
    await readTablesInWorker({ bytes: new TextEncoder().encode("a;b\n1;2\n"), fileName: "a.csv" });
    const figures: Figure[] = [];
    for (const bad of await badFiles()) figures.push(...(await measure(bad)));
    return figures;
  } finally {
    await closeWorkers();
  }
};

const measure = async ({ name, fileName, bytes, refused }: Bad): Promise<Figure[]> => {
  // What making the files left behind would hide what reading them takes.
  collect();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const { value: read, seconds } = await timed(() => readTablesInWorker({ bytes, fileName }));
  clearInterval(watch);
  if (!refused(read)) throw new Error(`${name}: not refused`);
  return [
    atMost(`bad files: ${name} (${(bytes.length / mega).toFixed(1)} MB), refused`, 10, seconds, "s", 2),
    atMost(`bad files: ${name}, memory`, 512, (most - before) / mega, "MB"),
  ];
};

const badFiles = async (): Promise<Bad[]> => {
  const rows = Array.from({ length: 200_000 }, (_, i) => [`System ${i}`, i, "Social", "2027-12-31"]);
  const headers = ["Navn", "Antal", "Enhed", "Dag"];
  const is = (code: string) => (read: Read) => !read.ok && read.refusal.code === code;
  const formulas = Array.from(
    { length: 50_000 },
    (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f>B${i + 2}*2</f></c></row>`,
  );
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row>';
  return [
    {
      name: "a zip bomb of 300 MB",
      fileName: "bombe.xlsx",
      bytes: await rawWorkbook({
        rows: "",
        parts: { "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(300 * mega)}</worksheet>` },
      }),
      refused: is("file.bomb"),
    },
    {
      name: "a workbook of 200,000 rows",
      fileName: "alt.xlsx",
      bytes: await writeWorkbook([{ name: "Alt", keys: headers, headers, rows }]),
      refused: is("file.too-many-rows"),
    },
    {
      name: "a list of 200,000 rows",
      fileName: "alt.csv",
      bytes: new TextEncoder().encode([headers, ...rows].map(row => row.join(";")).join("\n")),
      refused: is("file.too-many-rows"),
    },
    {
      name: "50,000 formulas without a value",
      fileName: "formler.xlsx",
      bytes: await rawWorkbook({ rows: head + formulas.join("") }),
      // The file can be read; each cell is refused in its place.
      refused: read =>
        read.ok && read.value[0]!.rows.every(row => row.cells.some(cell => cellRefusal(cell) !== null)),
    },
  ];
};
