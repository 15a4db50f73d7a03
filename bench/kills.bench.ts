import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Visitor, visitor } from "../e2e/visitor.ts";
import { seeded } from "../src/kernel/random.ts";
import { clusterServing } from "../src/platform/db/embedded.ts";
import { atMost, type Figure, p95, told } from "./figure.ts";
import { killDatabase } from "./kill-database.ts";
import { inFolder, runToEnd, startServing } from "./process.ts";

const kills = Number(process.env.KILLS ?? 200);
const writers = 6;
const samsyn = "bin/samsyn";

/**
 * Six people write through the forms while the server, the database with all its processes, or both are killed hard at
 * random moments. What was answered as saved must be there after it, once, with its line in the change log; and
 * nothing may be there by half. A killed process leaves what the system holds for the disk: a power cut is another test.
 */
export const run = (): Promise<Figure[]> =>
  inFolder(async folder => {
    const data = join(folder, "data");
    const start = () => startServing(samsyn, ["serve"], { cwd: process.cwd(), data, seconds: 120 });
    let server = await start();
    try {
      const work = writing(await founder(server.url), () => server.url);
      const seconds: number[] = [];
      const random = seeded(1);
      for (let n = 0; n < kills; n++) {
        await wait(200 + random() * 1_300);
        const [hitsServer, hitsDatabase] = [n % 3 !== 1, n % 3 !== 0];
        if (hitsServer) server.kill();
        if (hitsDatabase) await killDatabase(data);
        const began = performance.now();
        if (hitsServer) server = await start();
        await work.savedAgain().catch(error => {
          throw new Error(`${String(error)}\n${server.said()}`);
        });
        seconds.push((performance.now() - began) / 1000);
        console.error(`  ${n + 1}: ${work.saved.length} saved, again after ${seconds.at(-1)!.toFixed(1)} s`);
      }
      await work.end();
      const there = await found(data);
      await runToEnd(process.execPath, [samsyn, "audit", "verify"], { cwd: process.cwd(), data });
      const times = new Map<string, number>();
      for (const name of there.names) times.set(name, (times.get(name) ?? 0) + 1);
      return [
        told("kills: hard kills", kills, "kills"),
        told("kills: writes told as saved", work.saved.length, "writes"),
        atMost("kills: saved writes lost", 0, work.saved.filter(name => !times.has(name)).length, "writes"),
        atMost("kills: writes there twice", 0, [...times.values()].filter(n => n > 1).length, "writes"),
        atMost(
          "kills: writes without their line in the log, or lines without a write",
          0,
          there.halves,
          "writes",
        ),
        told("kills: until something is saved again, p95", p95(seconds), "s", 1),
      ];
    } finally {
      await server.stop();
    }
  });

/** Somebody who has founded an invented municipality on the sign-in page. */
const founder = async (url: string): Promise<Map<string, string>> => {
  const jar = new Map<string, string>();
  const code = randomBytes(4).toString("hex");
  const answer = await visitor(url, jar).post("/sign-in", {
    name: "Prøvested",
    country: "DK",
    code,
    you: "Bench",
  });
  if (answer.status >= 400 || jar.size === 0) throw new Error(`not founded: ${answer.status}`);
  return jar;
};

/** People who add suppliers one after the other, whatever happens to the server; `saved` are those told as saved. */
const writing = (jar: Map<string, string>, urlNow: () => string) => {
  const saved: string[] = [];
  const refused: string[] = [];
  let going = true;
  /** When the latest of the saved writes was begun. */
  let latest = 0;
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; going; n++) {
      const name = `Opdigtet ${writer}-${n}`;
      const who: Visitor = visitor(urlNow(), jar);
      const begun = performance.now();
      const answer = await who.post("/landscape/suppliers/new", { name, country: "DK" }).catch(() => null);
      if (answer?.headers.get("location")?.startsWith("/landscape/suppliers/")) {
        saved.push(name);
        latest = Math.max(latest, begun);
      } else if (answer && answer.status < 500) refused.push(`${answer.status} ${answer.body.slice(0, 500)}`);
      else await wait(50);
    }
  };
  const all = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return {
    saved,
    /** Until a write is saved that was begun after the kill: one begun before may still be answered. */
    savedAgain: async () => {
      const killed = performance.now();
      for (const end = Date.now() + 120_000; latest < killed; await wait(20))
        if (Date.now() > end) throw new Error(`nothing is saved any more: ${refused[0] ?? "no answer"}`);
    },
    end: async () => {
      going = false;
      await all;
      if (refused.length > 0) throw new Error(`${refused.length} refused, the first: ${refused[0]}`);
    },
  };
};

/** The suppliers that are there, and how many have no line in the change log or the other way round. */
const found = async (data: string): Promise<{ names: string[]; halves: number }> => {
  // After the last kill the server may still be about to take its lock anew.
  let cluster = await clusterServing(data);
  for (const end = Date.now() + 60_000; !cluster && Date.now() < end; await wait(500))
    cluster = await clusterServing(data);
  if (!cluster) throw new Error("the database does not answer");
  // As the user who may do everything, for whom every municipality's rows are there.
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string | null; line: boolean }>(
      `select s.name, r.object_id is not null as line from landscape.supplier s
       full join (select object_id from platform.audit_record where action = 'supplier.added') r on r.object_id = s.id::text`,
    );
    return {
      names: rows.flatMap(row => row.name ?? []),
      halves: rows.filter(row => row.name === null || !row.line).length,
    };
  } finally {
    await client.end();
  }
};
