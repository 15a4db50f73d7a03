import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { newId } from "../src/kernel/ids.ts";
import { seeded } from "../src/kernel/random.ts";
import { publish } from "../src/modules/organisation/change/store.server.ts";
import { readFeed } from "../src/modules/organisation/index.server.ts";
import { type Act, transact } from "../src/platform/act.ts";
import { connect } from "../src/platform/db/database.ts";
import { startCluster } from "../src/platform/db/embedded.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import { atMost, type Figure, told } from "./figure.ts";

const commits = 10_000;
const writers = 8;

/**
 * 10,000 transactions by eight writers with random delays and rollbacks against a durable PostgreSQL, and a
 * reader in a tight loop: it may miss nothing, read nothing twice and never see a number go back.
 */
export const run = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), "samsyn-bench-feed-"));
  await rm(folder, { recursive: true });
  const cluster = await startCluster(folder, () => {});
  try {
    await migrate(cluster.url);
    return await measure(cluster.url);
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const measure = async (url: string): Promise<Figure[]> => {
  const act = await someone(url);
  try {
    const began = performance.now();
    const outcome = await race(act);
    const seconds = (performance.now() - began) / 1000;
    const { committed, read } = outcome;
    const seen = new Set(read.map(one => one.n));
    const missed = [...committed].filter(n => !seen.has(n)).length;
    const wrong = read.filter((one, i) => i > 0 && one.seq <= read[i - 1]!.seq).length;
    const rolledBack = read.filter(one => !committed.has(one.n)).length;
    return [
      told("feed: commits", committed.size, "commits"),
      atMost("feed: commits missed by the reader", 0, missed, "commits"),
      atMost("feed: events read twice", 0, read.length - seen.size, "events"),
      atMost("feed: numbers that do not rise", 0, wrong, "events"),
      atMost("feed: events of transactions rolled back", 0, rolledBack, "events"),
      told("feed: commits a second", committed.size / seconds, "1/s"),
    ];
  } finally {
    await act.db.destroy();
  }
};

/** An invented municipality with one object whose registrations the events name. */
const someone = async (url: string): Promise<Act> => {
  const owner = connect(url, { role: "samsyn_owner", max: 1 });
  const municipality = newId();
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${municipality}, 'DK', 'BENCH', '{"da":"Prøvested"}', 'Europe/Copenhagen', '{da}', true)`.execute(
    owner,
  );
  await owner.destroy();
  return {
    db: connect(url, { max: writers + 2 }),
    actor: { id: newId(), name: "Bench", roles: ["administrator"] },
    municipality,
    now: new Date("2026-03-02T09:00:00Z"),
    today: "2026-03-02",
    zone: "Europe/Copenhagen",
    lang: "en",
  };
};

type Outcome = { committed: Set<number>; read: { seq: number; n: number }[] };

const race = async (act: Act): Promise<Outcome> => {
  const object = newId();
  await transact(act, async tx => {
    await sql`insert into organisation.object (municipality_id, id, kind, version, recorded_at)
      values (${act.municipality}, ${object}, 'unit', 1, ${act.now})`.execute(tx);
  });
  const committed = new Set<number>();
  const read: Outcome["read"] = [];
  let writing = true;
  const reader = async () => {
    for (let after = 0, last = false; ; ) {
      const feed = await readFeed(act, after, 500);
      if (!feed.ok) throw new Error(feed.refusal.code);
      for (const change of feed.value.changes) read.push({ seq: change.seq, n: change.registration ?? 0 });
      after = feed.value.next;
      if (last && feed.value.changes.length === 0) return;
      last = !writing;
    }
  };
  const reading = reader();
  await Promise.all(Array.from({ length: writers }, (_, i) => write(act, object, i + 1, committed)));
  writing = false;
  await reading;
  return { committed, read };
};

/** Every eighth number until enough have been committed; some wait before, some after, some roll back. */
const write = async (act: Act, object: string, first: number, committed: Set<number>): Promise<void> => {
  const random = seeded(first);
  const pause = () => new Promise(resolve => setTimeout(resolve, random() * 4));
  for (let n = first, kept = 0; kept < commits / writers; n += writers) {
    const fails = random() < 0.1;
    const outcome = transact(act, async tx => {
      await sql`select 1`.execute(tx);
      if (random() < 0.3) await pause();
      await publish(tx, [
        {
          type: "unit",
          id: object,
          verb: "changed",
          registration: n,
          recordedAt: act.now.toISOString(),
          effectiveFrom: null,
        },
      ]);
      if (random() < 0.05) await pause();
      if (fails) throw new RolledBack();
    });
    const done = await outcome.then(
      () => true,
      (error: unknown) => {
        if (error instanceof RolledBack) return false;
        throw error;
      },
    );
    if (done) {
      committed.add(n);
      kept++;
    }
  }
};

class RolledBack extends Error {}
