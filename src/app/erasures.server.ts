import { readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { dayIn } from "../kernel/period.ts";
import { type Erasure, erasureList } from "../modules/organisation/index.server.ts";
import type { Act } from "../platform/act.ts";
import type { Db } from "../platform/db/database.ts";
import { ensureFolder } from "../platform/db/embedded-place.ts";
import { municipalities } from "./cli/store.server.ts";

/** Who was erased where, by ids and days only: names are what an erasure leaves none of. */
export type KeptErasure = Erasure & { municipality: string };

const line = z.object({
  municipality: z.uuid(),
  person: z.uuid(),
  erasedOn: z.iso.date(),
  erasedBy: z.string(),
  ground: z.string(),
});

/** The list beside the database: a backup older than an erasure knows nothing of it, and a lost machine tells nobody. */
export const erasureFile = (data: string): string => join(data, "erasures.jsonl");

/** The erasures a list holds; throws where a line is none. */
export const readErasures = async (file: string): Promise<KeptErasure[]> =>
  (await readFile(file, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map(text => line.parse(JSON.parse(text)));

let writing: Promise<void> = Promise.resolve();

/** Brings the list up to date with the database; what it holds already stays. One at a time, and whole or not at all. */
export const keepErasures = (db: Db, file: string): Promise<void> => {
  const mine = writing.then(() => merge(db, file));
  writing = mine.catch(() => {});
  return mine;
};

const merge = async (db: Db, file: string): Promise<void> => {
  const known = await readErasures(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const all = new Map(known.map(one => [keyOf(one), one]));
  for (const municipality of await municipalities(db)) {
    const now = new Date();
    const act: Act = {
      db,
      actor: { id: "samsyn:erasures", name: "Samsyn", roles: [] },
      municipality: municipality.id,
      now,
      today: dayIn(now, municipality.time_zone),
      zone: municipality.time_zone,
      lang: "en",
    };
    for (const erasure of await erasureList(act)) {
      const one = { municipality: municipality.id, ...erasure };
      all.set(keyOf(one), one);
    }
  }
  await ensureFolder(dirname(file));
  const text = [...all.values()].map(one => `${JSON.stringify(one)}\n`).join("");
  await writeFile(`${file}.new`, text, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
};

const keyOf = (one: KeptErasure): string => `${one.municipality} ${one.person}`;
