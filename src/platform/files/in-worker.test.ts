import { afterAll, expect, test } from "vitest";
import { closeWorkers } from "../workers/index.ts";
import { readTables, readTablesInWorker, writeWorkbook } from "./index.ts";

afterAll(closeWorkers);

const sheet = (name: string) => ({ name, keys: ["id"], headers: ["Id"], rows: [["Ålesund"], ["北京"]] });

test("a workbook read in a thread of its own gives the same tables", async () => {
  const bytes = await writeWorkbook([sheet("a"), sheet("b")]);
  expect(await readTablesInWorker({ bytes, fileName: "a.xlsx" })).toEqual(await readTables(bytes, "a.xlsx"));
  const one = await readTablesInWorker({ bytes, fileName: "a.xlsx", sheets: ["b"] });
  expect(one.ok && one.value.map(table => table.sheet)).toEqual(["b"]);
});

test("a refusal comes back as one, also when the thread is not given the time", async () => {
  const bytes = new TextEncoder().encode("%PDF-1.7");
  expect(await readTablesInWorker({ bytes, fileName: "a.xlsx" })).toMatchObject({
    refusal: { code: "file.pdf" },
  });
  const large = new TextEncoder().encode(`a;b\n${"x;y\n".repeat(90_000)}`);
  expect(await readTablesInWorker({ bytes: large, fileName: "a.csv" }, { timeoutMs: 1 })).toMatchObject({
    refusal: { code: "worker.too-slow" },
  });
});
