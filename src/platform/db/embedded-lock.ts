import pg from "pg";
import { pause } from "./embedded-postmaster.ts";

/** Says that the folder is this process's, until released or until the process ends. */
export type Lock = { release(): Promise<void> };

// Any number will do; it must only be the same in all versions of Samsyn.
const key = 727_002;

/**
 * One Samsyn a folder: an advisory lock held by a connection. The server drops it when the process dies, however
 * it dies, so it cannot be left stale. When the server dies instead, it is raised again and the lock taken anew.
 */
export const takeLock = async (
  url: string,
  folder: string,
  raise: () => Promise<void>,
  say: (sentence: string) => void,
): Promise<Lock> => {
  let released = false;
  const hold = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: `samsyn ${process.pid}`,
      keepAlive: true,
      // A dying server may still take the connection and never answer: then it is asked again.
      connectionTimeoutMillis: 10_000,
    });
    let ended = () => {};
    client.on("error", () => ended());
    client.on("end", () => ended());
    await client.connect();
    if (!(await obtain(client))) {
      const holder = await holderOf(client);
      await client.end();
      throw new Error(
        `Samsyn already runs on ${folder}${holder ? ` (process ${holder})` : ""}. Stop that one first, or give this one a folder of its own.`,
      );
    }
    let once = true;
    ended = () => {
      if (released || !once) return;
      once = false;
      held = again();
    };
    return client;
  };
  const again = async (): Promise<pg.Client | undefined> => {
    say("The database server has stopped without being asked; it is started again.");
    for (; !released; await pause(1_000)) {
      try {
        await raise();
        const client = released ? undefined : await hold();
        say("The database answers again.");
        return client;
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
      }
    }
    return undefined;
  };
  let held: Promise<pg.Client | undefined> = Promise.resolve(await hold());
  return {
    release: async () => {
      released = true;
      const client = await held;
      await client?.end().catch(() => {});
    },
  };
};

// A predecessor killed a moment ago may still be known to the server until it notices the closed socket.
const obtain = async (client: pg.Client): Promise<boolean> => {
  for (let tries = 0; tries < 10; tries++) {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${key}) as mine`);
    if (rows[0]?.mine) return true;
    await pause(200);
  }
  return false;
};

/** The process id of the Samsyn that holds the lock, if one does. */
export const holderOf = async (client: pg.Client): Promise<string | undefined> => {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.classid = 0 and l.objid = ${key} and l.granted`,
  );
  return rows[0]?.name.replace("samsyn ", "");
};
