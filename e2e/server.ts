import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import pg from "pg";
import { newId } from "../src/kernel/ids.ts";
import type { Role } from "../src/platform/act.ts";
import { addLocalPerson } from "../src/platform/auth/index.server.ts";
import { connect } from "../src/platform/db/database.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import { emptyDatabase } from "../src/platform/testing/index.ts";
import { type Visitor, visitor } from "./visitor.ts";

export type Served = {
  url: string;
  visitor: () => Visitor;
  /** Founds a municipality on the sign-in page; the visitor is its administrator. */
  founder: (name: string, country?: "DK" | "SE" | "FI" | "NO") => Promise<Founder>;
  /** Somebody more in a municipality, signed in. */
  colleague: (of: Founder, name: string, roles: Role[]) => Promise<Visitor>;
  /** The address of its database, for the user who may do everything. */
  database: string;
  /** Kills the process hard and starts another at the same address. */
  killHard: () => Promise<void>;
  /** What the server wrote to its log since it started. */
  log: () => string;
  stop: () => Promise<void>;
};
export type Founder = Visitor & { municipality: string; country: "DK" | "SE" | "FI" | "NO" };

export type Running = { child: ChildProcess; said: string[] };

/** The built server as its own process; it is killed hard when the tests end without having stopped it. */
export const launch = (environment: Record<string, string>): Running => {
  const entry = new URL("../build/server/index.js", import.meta.url).href;
  const start = `import(${JSON.stringify(entry)}).then(b => b.main(["serve"])).then(code => { process.exitCode = code; })`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", start], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      LANG: "en",
      HOST: "localhost",
      // Whatever a test presses, no office of the real world is asked.
      STATISTICS_OFFICES: "none",
      ...environment,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  return { child, said };
};

/** The built server as its own process, on a database of its own. */
export const served = async (): Promise<Served> => {
  const { url: database, drop } = await emptyDatabase();
  await migrate(database);
  // Somebody is here already, so that the invented examples are not written.
  await ask(
    database,
    `insert into platform.municipality (id, country, code, name, time_zone, languages)
     values ('${newId()}', 'NO', 'first', '{"nb": "Førstevik"}', 'Europe/Oslo', '{nb}')`,
  );
  let { child, said } = launch({ PORT: "0", DATABASE_URL: database });
  const url = (await readyAt(child, said, /http:\/\/localhost:\d+/))[0];
  const db = connect(database, { max: 2 });

  const signIn = async (person: string): Promise<Visitor> => {
    const one = visitor(url);
    const answer = await one.post("/sign-in", { person });
    if (answer.status >= 400) throw new Error(`${answer.status} for ${person} at the sign-in`);
    return one;
  };
  return {
    url,
    visitor: () => visitor(url),
    founder: async (place, country = "DK") => {
      const one = visitor(url);
      const code = randomBytes(4).toString("hex");
      const answer = await one.post("/sign-in", { name: place, country, code, you: `Founder of ${place}` });
      if (answer.status >= 400) throw new Error(`${answer.status} when founding ${place}: ${answer.body}`);
      const rows = await ask(database, `select id from platform.municipality where code = '${code}'`);
      return { ...one, municipality: String(rows[0]?.id), country };
    },
    colleague: async (of, who, roles) => {
      const key = randomBytes(4).toString("hex");
      const person = {
        municipality: of.municipality,
        country: of.country,
        key,
        name: who,
        lang: "en",
        roles,
        example: false,
      } as const;
      return signIn(await addLocalPerson(db, person, new Date()));
    },
    database,
    killHard: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
      ({ child, said } = launch({ PORT: new URL(url).port, DATABASE_URL: database }));
      await readyAt(child, said, /http:\/\/localhost:\d+/);
    },
    log: () => said.join(""),
    stop: async () => {
      await db.destroy();
      if (child.exitCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      await drop();
    },
  };
};

/** Waits until the server has said what is looked for. */
export const readyAt = (child: ChildProcess, said: string[], sought: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const found = sought.exec(said.join(""));
      if (found) resolve(found);
    };
    child.stderr?.on("data", look);
    look();
    child.once("exit", () => reject(new Error(`The server has ended: ${said.join("")}`)));
  });

/** One statement of the user who may do everything. */
export const ask = async (url: string, statement: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};
