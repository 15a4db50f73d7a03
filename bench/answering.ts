import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { newId } from "../src/kernel/ids.ts";
import { seeded } from "../src/kernel/random.ts";
import { flushAnswers } from "../src/modules/facts/answer/send.server.ts";
import { type InventedWave, inventedWave } from "../src/modules/facts/answer/testing/invented-wave.ts";
import { transact } from "../src/platform/act.ts";
import { connect } from "../src/platform/db/database.ts";
import { startCluster } from "../src/platform/db/embedded.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import { installationKeys } from "../src/platform/http/keys.ts";
import { atMost, type Figure, p95, told } from "./figure.ts";
import { killDatabase } from "./kill-database.ts";
import { inFolder, startServing } from "./process.ts";

const [people, townHalls, kills, hurried] = [Number(process.env.PEOPLE ?? 2000), 40, 8, 600];
/** Seconds in which all arrive, and between which bounds one stays on a page. */
const [arriving, least, most] = [60, 15, 45];

/**
 * People answer the ready questionnaire for decision makers (13 questions on three pages) at once: all come within a
 * minute from forty town halls and stay on each page for half a minute. Then others answer without a pause while the
 * server, the database or both are killed hard; whoever was told "received" must be there after it, once.
 */
export const answering = (): Promise<Figure[]> =>
  inFolder(async folder => {
    const data = join(folder, "data");
    const { municipality, calm, killed } = await prepared(data);
    const start = () => startServing("bin/samsyn", ["serve"], { cwd: process.cwd(), data, seconds: 120 });
    let server = await start();
    try {
      const ms: number[] = [];
      const random = seeded(7);
      const began = performance.now();
      const ends = await Promise.all(
        Array.from({ length: people }, async (_, n) => {
          await wait(random() * arriving * 1000);
          const one = person(() => server.url, calm, n, ms);
          return one(() => wait((least + random() * (most - least)) * 1000));
        }),
      );
      const seconds = (performance.now() - began) / 1000;
      console.error(`  ${people} people have answered: p95 ${p95(ms).toFixed(0)} ms; now with hard kills`);
      // Without a pause, by forty at a time, until all have answered; the server is killed meanwhile.
      const acknowledged: number[] = [];
      let lost = 0;
      let next = 0;
      let going = true;
      const hurry = async () => {
        while (next < hurried) {
          const n = next++;
          const end = await person(() => server.url, killed, n, [])(() => wait(20));
          if (end === "received") acknowledged.push(n);
          else lost += 1;
        }
      };
      const killing = (async () => {
        for (let n = 0; n < kills && going; n++) {
          await wait(500 + random() * 1_500);
          if (n % 3 !== 1) server.kill();
          if (n % 3 !== 0) await killDatabase(data);
          if (n % 3 !== 1) server = await start();
        }
      })();
      await Promise.all(Array.from({ length: 40 }, hurry));
      going = false;
      await killing;
      await server.stop();
      const first = await writersIn(data, municipality, calm);
      const second = await writersIn(data, municipality, killed);
      const gone = acknowledged.filter(n => !second.includes(n)).length;
      return [
        atMost(`facts: ${people} people answering at once, each request, p95`, 300, p95(ms), "ms p95"),
        told("facts: the same, half of the requests below", p95(ms, 0.5), "ms"),
        told("facts: requests a second", ms.length / seconds, "1/s"),
        atMost(
          "facts: of these answers not received, or not there once",
          0,
          ends.filter(end => end !== "received").length +
            Math.abs(people - new Set(first).size) +
            (first.length - new Set(first).size),
          "answers",
        ),
        told(`facts: answers told as received through ${kills} hard kills`, acknowledged.length, "answers"),
        atMost("facts: of these lost", 0, gone, "answers"),
        atMost("facts: answers there twice", 0, second.length - new Set(second).size, "answers"),
        told("facts: links whose ticket was lost on its way", lost, "links"),
      ];
    } finally {
      await server.stop();
    }
  });

/** A database with a municipality that asks twice. */
const prepared = async (data: string) => {
  const cluster = await startCluster(data, () => {});
  await migrate(cluster.url);
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    const municipality = newId();
    await client.query(
      `insert into platform.municipality (id, country, code, name, time_zone, languages)
       values ($1, 'FI', 'bench', '{"fi": "Kysyvä"}', 'Europe/Helsinki', '{fi}')`,
      [municipality],
    );
    const wave = (n: number) =>
      inventedWave((statement, values) => client.query(statement, values), municipality, { n });
    return { municipality, calm: await wave(people), killed: await wave(hurried) };
  } finally {
    await client.end();
    await cluster.stop();
  }
};

/**
 * Somebody in a browser: opens the link, begins, answers page by page and sends; a request that fails is sent again. Every
 * request is timed into `ms`. Answers how it ended.
 */
const person = (urlNow: () => string, { code, codes }: InventedWave, n: number, ms: number[]) => {
  let cookie = "";
  const ask = async (
    path: string,
    fields?: Record<string, string>,
  ): Promise<{ status: number; to: string; html: string }> => {
    for (const end = Date.now() + 120_000; ; await wait(100)) {
      const url = urlNow();
      const began = performance.now();
      try {
        const answer = await fetch(url + path, {
          redirect: "manual",
          headers: {
            "x-forwarded-for": `203.0.113.${n % townHalls}`,
            "accept-encoding": "gzip",
            ...(cookie && { cookie }),
            ...(fields && { origin: url }),
          },
          ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
        });
        const html = await answer.text();
        ms.push(performance.now() - began);
        const set = answer.headers.getSetCookie().find(one => one.startsWith("samsyn-answer="));
        if (set) cookie = set.split(";")[0]!;
        if (answer.status < 500 && answer.status !== 429)
          return { status: answer.status, to: answer.headers.get("location") ?? "", html };
        if (Date.now() > end) throw new Error(`${answer.status} at ${path}`);
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  };
  return async (pause: () => Promise<void>): Promise<"received" | "lost"> => {
    const link = `/s/${code}/${codes[n]}`;
    const { html } = await ask(`${link}?lang=fi`);
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1];
    if (sheet) await ask(sheet);
    const form = /name="form" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const begun = await ask(link, { do: "begin", form, lang: "fi" });
    if (!begun.to.includes("/ask/")) return "lost";
    await ask(begun.to);
    const pages: Record<string, string>[] = [
      Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`A${i + 1}`, `${1 + ((n + i) % 5)}`])),
      { O1: "3", O2: "4", O3: "dontknow" },
      { C1: `Kirjoitan ${n}.` },
    ];
    for (const [at, fields] of pages.entries()) {
      await pause();
      const { to } = await ask(`/s/${code}/ask/${at + 1}`, { ...fields, do: "next" });
      await ask(to);
    }
    await pause();
    const sent = await ask(`/s/${code}/ask/review`, { do: "send" });
    // Sent again after no answer came, it is told that it was received before.
    if (sent.status === 409) return "received";
    return (await ask(sent.to)).status === 200 && sent.to.endsWith("/received") ? "received" : "lost";
  };
};

/** Whose answers are there when the wave has closed, each as often as they are. */
const writersIn = async (data: string, municipality: string, wave: InventedWave): Promise<number[]> => {
  const cluster = await startCluster(data, () => {});
  const db = connect(cluster.app, { max: 2 });
  const client = new pg.Client({ connectionString: cluster.url });
  try {
    const keyFor = await installationKeys(data);
    await transact({ db, municipality }, tx => flushAnswers(tx, wave.id, keyFor, { all: true }));
    await client.connect();
    const { rows } = await client.query<{ said: string }>(
      "select answers ->> 'C1' as said from facts.response where wave_id = $1",
      [wave.id],
    );
    return rows.map(({ said }) => Number(/\d+/.exec(said)?.[0]));
  } finally {
    await client.end();
    await db.destroy();
    await cluster.stop();
  }
};
