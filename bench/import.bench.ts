import { join } from "node:path";
import { sql } from "kysely";
import { exampleOf } from "../src/app/demo/example.ts";
import { seedExample } from "../src/app/demo/seed.server.ts";
import { specs } from "../src/app/demo/spec.ts";
import { newId } from "../src/kernel/ids.ts";
import { sheetOf } from "../src/modules/landscape/export/workbook.ts";
import { draftImport, landscapeOf, writeImport } from "../src/modules/landscape/index.server.ts";
import { type Landscape, thingsOf } from "../src/modules/landscape/register/landscape.ts";
import { fieldsOf } from "../src/modules/landscape/register/noun.ts";
import { nounNamed } from "../src/modules/landscape/register/nouns.ts";
import { establish } from "../src/modules/organisation/index.server.ts";
import { type Act, read } from "../src/platform/act.ts";
import { foundMunicipality } from "../src/platform/auth/index.server.ts";
import { connect } from "../src/platform/db/database.ts";
import { startCluster } from "../src/platform/db/embedded.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import { type OutSheet, writeWorkbook } from "../src/platform/files/index.ts";
import { closeWorkers } from "../src/platform/workers/index.ts";
import { atMost, type Figure, timed, told } from "./figure.ts";
import { inFolder } from "./process.ts";

/** The sheets of the workbook: what is asked for, and what its rows point to. */
const sheets = ["supplier", "task", "system", "contract", "system-use", "initiative"];

/**
 * A municipality of 1,200 units and 10,000 people that has no landscape yet gets a workbook of 300 systems,
 * 400 contracts and 100 initiatives, as the page does it: a dry run, then the writing.
 */
export const run = (): Promise<Figure[]> =>
  inFolder(async folder => {
    const cluster = await startCluster(join(folder, "data"), () => {});
    try {
      await migrate(cluster.url);
      const db = connect(cluster.url, { max: 5 });
      try {
        return await measure(db);
      } finally {
        await db.destroy();
        await closeWorkers();
      }
    } finally {
      await cluster.stop();
    }
  });

const measure = async (db: Act["db"]): Promise<Figure[]> => {
  const { value: act, seconds: established } = await timed(() => newcomer(db));
  const { seconds: seeded } = await timed(() => seedExample(db, large, act.now));
  const bytes = await writeWorkbook(await workbook(act));
  const dry = await timed(() => draftImport(act, bytes, "landscape.xlsx"));
  if (!dry.value.ok) throw new Error(dry.value.refusal.code);
  const { plan, id, hash } = dry.value.value;
  if (plan.faultCount > 0)
    throw new Error(`${plan.faultCount} faults: ${JSON.stringify(plan.faults.slice(0, 5))}`);
  const written = await timed(() => writeImport(act, id, hash));
  if (!written.value.ok) throw new Error(written.value.refusal.code);
  return [
    told("import: 1,200 units and 10,000 people established", established, "s", 1),
    told("import: the large example written", seeded, "s", 1),
    told("import: things in the workbook", written.value.value, "rows"),
    told("import: size of the workbook", bytes.length / 1024, "KiB"),
    atMost("import: dry run", 5, dry.seconds, "s", 2),
    atMost("import: written", 10, written.seconds, "s", 2),
  ];
};

const large = specs.at(-1)!;

/** The organisation of the large example, in a municipality without landscape. */
const newcomer = async (db: Act["db"]): Promise<Act> => {
  const now = new Date();
  const act: Act = {
    db,
    actor: { id: newId(), name: "Bench", roles: ["administrator", "editor", "portfolio-keeper"] },
    municipality: newId(),
    now,
    today: now.toISOString().slice(0, 10),
    zone: "Europe/Copenhagen",
    lang: "da",
  };
  const identity = {
    id: act.municipality,
    country: "DK" as const,
    code: "BENCH",
    name: { da: "Prøvested" },
    example: true,
  };
  const founded = await foundMunicipality(db, identity, now);
  if (!founded.ok) throw new Error(founded.refusal.code);
  const established = await establish(act, exampleOf(large, act.today).objects);
  if (!established.ok) throw new Error(established.refusal.code);
  return act;
};

/** The large example's own sheets, without its ids and what points outside the workbook. */
const workbook = async (act: Act): Promise<OutSheet[]> => {
  const there = { ...act, municipality: large.id };
  // Namesakes are told apart by their mail addresses, as in any file that is to be read back.
  const landscape = { ...(await landscapeOf(there)), people: await mailAddresses(there) };
  return sheets.map(name => withoutIds(landscape, name, act));
};

const mailAddresses = (act: Act): Promise<Map<string, string>> =>
  read(act, async tx => {
    const { rows } = await sql<{ id: string; email: string }>`
      select distinct id, email from organisation.person where email is not null`.execute(tx);
    return new Map(rows.map(row => [row.id, row.email]));
  });

const withoutIds = (landscape: Landscape, name: string, act: Act): OutSheet => {
  const noun = nounNamed(name)!;
  const sheet = sheetOf(landscape, noun, act.lang, thingsOf(landscape, noun));
  const outside = new Set(
    fieldsOf(noun).flatMap(([field, { to }]) =>
      to && ![...sheets, "unit", "person"].includes(to) ? [field] : [],
    ),
  );
  const kept = sheet.keys.flatMap((key, i) =>
    ["id", "version", "delete"].includes(key) || outside.has(key) ? [] : [i],
  );
  return {
    ...sheet,
    keys: kept.map(i => sheet.keys[i]!),
    headers: kept.map(i => sheet.headers[i]!),
    rows: sheet.rows.map(row => kept.map(i => row[i] ?? null)),
  };
};
