import pg from "pg";
import { isCode } from "./embedded-binaries.ts";
import { holderOf } from "./embedded-lock.ts";
import type { Place } from "./embedded-place.ts";
import {
  disownStranger,
  endOrphans,
  pause,
  readPidFile,
  runningServer,
  spawnServer,
  stopServer,
} from "./embedded-postmaster.ts";

const patience = 90_000;

/**
 * Leaves a server of this place running and answering: adopts the one that runs, or starts one, again and again,
 * because after a hard kill old children may hold the shared memory for some seconds and recovery takes its time.
 */
export const bringUp = async (
  place: Place,
  url: string,
  test: boolean,
  say: (sentence: string) => void,
): Promise<void> => {
  const began = Date.now();
  let why: string | undefined;
  let starting = false;
  let told = false;
  let heldSince: number | undefined;
  for (; Date.now() < began + patience; await pause(why === undefined ? 25 : 500)) {
    if (await runningServer(place.data)) {
      why = undefined;
      const answer = await ask(place, url, test);
      if (answer === "fit") return;
      // A holder killed a moment ago fades and leaves the server unfit; one that stays is told apart by its lock.
      if (answer === "held") {
        heldSince ??= Date.now();
        if (Date.now() > heldSince + 5_000) return;
      }
      if (answer === "unfit") {
        say("The database server that was left running here has other settings; it is started anew.");
        await stopServer(place.data);
      }
    } else if (!starting) {
      starting = true;
      await disownStranger(place.data);
      const server = await spawnServer(place, test);
      server.ended.then(async last => {
        if (/pre-existing shared memory/.test(last)) await endOrphans(place.data).catch(() => {});
        starting = false;
        why = last;
      });
    }
    if (!told && Date.now() > began + 4_000)
      say("Waiting for the database, which repairs itself or is busy …");
    told ||= Date.now() > began + 4_000;
  }
  throw new Error(
    `The database in ${place.data} did not start in ${patience / 1000} seconds. ${why ?? ""}`.trim(),
  );
};

/** Asks the server that answers at our address: is it of our folder, ready, and with the settings of today? */
const ask = async (place: Place, url: string, test: boolean): Promise<"fit" | "held" | "unfit" | "wait"> => {
  const written = await readPidFile(place.data);
  if (written?.sockets && written.sockets !== place.sockets) return "unfit";
  const client = new pg.Client({
    connectionString: databaseOf(url, "postgres"),
    connectionTimeoutMillis: 5_000,
  });
  // A server that ends while we ask must not end us.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<Answer>(
      "select current_setting('data_directory') as data, current_setting('fsync') as fsync, current_setting('server_version') as version",
    );
    if (rows[0]?.data !== place.data) return "wait";
    await ensureDatabase(client);
    const fit =
      (rows[0].fsync === "off") === test && place.binaries.version.startsWith(`${rows[0].version}.`);
    // Never taken from under another Samsyn: that one is told apart by its lock.
    if (fit) return "fit";
    return (await holderOf(client)) ? "held" : "unfit";
  } catch (error) {
    if (isCode(error, "28P01"))
      throw new Error(`The password in ${place.folder}/secret is not that of the database.`);
    return "wait";
  } finally {
    await client.end().catch(() => {});
  }
};

type Answer = { data: string; fsync: string; version: string };

const ensureDatabase = async (client: pg.Client): Promise<void> => {
  const { rowCount } = await client.query("select 1 from pg_database where datname = 'samsyn'");
  if (rowCount) return;
  await client.query("create database samsyn").catch(error => {
    // Another start made it between the two questions.
    if (!isCode(error, "42P04", "23505")) throw error;
  });
};

/** The same server's address for another of its databases. */
export const databaseOf = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};
