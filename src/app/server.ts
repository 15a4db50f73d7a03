import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as build from "virtual:react-router/server-build";
import { getRequestListener } from "@hono/node-server";
import { sql } from "kysely";
import { pino } from "pino";
import type { Lang } from "../kernel/lang.ts";
import { openDoor, type Way } from "../platform/auth/index.server.ts";
import { connect, type Db } from "../platform/db/database.ts";
import { startCluster } from "../platform/db/embedded.ts";
import { migrate } from "../platform/db/migrate.ts";
import { apiOf } from "../platform/http/api.server.ts";
import { httpApp } from "../platform/http/app.server.tsx";
import { shellOf } from "../platform/http/shell.server.ts";
import { langOfText } from "../platform/i18n/index.ts";
import { startJobs } from "../platform/jobs/index.server.ts";
import { apis } from "./apis.ts";
import { dailyJobs } from "./jobs.server.ts";
import { rates } from "./rates.ts";
import { readSettings, type Settings } from "./settings.ts";
import { texts } from "./texts/index.ts";

const terminalLang = (environment: NodeJS.ProcessEnv) =>
  langOfText(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG) ?? "en";

/** Starts everything, serves until told to stop, and stops everything in turn. Answers the exit code. */
export const serve = async (environment: NodeJS.ProcessEnv): Promise<number> => {
  const lang = terminalLang(environment);
  const t = texts(lang);
  const say = (sentence: string) => console.error(sentence);
  const settings = readSettings(environment);
  if (!settings.ok) {
    say(t.refusal(settings.refusal));
    return 2;
  }
  const cleanUp: (() => Promise<unknown>)[] = [];
  try {
    await run(settings.value, say, lang, cleanUp);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    for (const step of cleanUp.reverse()) await step().catch(error => say(String(error)));
  }
};

type Say = (sentence: string) => void;

const run = async (
  settings: Settings,
  say: Say,
  terminal: Lang,
  cleanUp: (() => Promise<unknown>)[],
): Promise<void> => {
  const t = texts(terminal);
  const stopped = stopSignal();
  const log = pino({ level: settings.logLevel, base: null }, pino.destination(2));
  const database = await databaseOf(settings, say, cleanUp);
  await migrate(database, say);
  const db = connect(database, { max: 20, onError: err => log.error({ err }, "database connection broke") });
  cleanUp.push(() => db.destroy());

  // Whoever asks before all is ready waits; without this an early request would never be answered.
  let open: (listener: RequestListener) => void = () => {};
  const opened = new Promise<RequestListener>(resolve => {
    open = resolve;
  });
  const server = createServer(async (request, response) => (await opened)(request, response));
  const port = await listening(server, settings).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    throw new Error(t("serve.port-taken", { port: String(settings.port), next: String(settings.port + 1) }));
  });
  cleanUp.push(() => closed(server));
  const url = settings.url ?? `http://${settings.host}:${port}`;

  const door = await openDoor({
    db,
    url,
    host: settings.host,
    oidc: settings.oidc ?? undefined,
    warn: line => log.warn(line, "sign-in refused"),
  });
  cleanUp.push(
    await startJobs(database, dailyJobs(db, door), (err, job) => log.error({ err, job }, "job failed")),
  );
  const app = httpApp({
    build,
    client: join(fileURLToPath(import.meta.url), "../../client"),
    url: settings.url,
    door,
    shellOf,
    ready: () => reachable(db),
    apis: apiOf(apis, (err, id) => log.error({ id, err }, "unexpected error")),
    rates,
    log,
  });
  open(getRequestListener(app.fetch));

  const examples = await offerExamples(db, door.way, say, terminal);
  say(t("serve.ready", { url }));
  const rest = examples().catch(err => log.error({ err }, "an example municipality was not written"));
  cleanUp.push(() => rest);
  await stopped;
  say(t("serve.stopping"));
};

/** The embedded PostgreSQL, unless another is named. */
const databaseOf = async (
  settings: Settings,
  say: Say,
  cleanUp: (() => Promise<unknown>)[],
): Promise<string> => {
  if (settings.databaseUrl) return settings.databaseUrl;
  const cluster = await startCluster(settings.data, say);
  cleanUp.push(() => cluster.stop());
  return cluster.url;
};

type Seed = (db: Db, say: Say, lang: Lang) => Promise<unknown>;
type Examples = {
  examplesWanted: (db: Db) => Promise<boolean>;
  seedFirstExample: Seed;
  seedExamples: Seed;
};
const exampleDoors = import.meta.glob<Examples>("./demo/index.server.ts");

/**
 * An empty installation of one's own is filled with the invented municipalities, so that there is something to
 * look at: the small one at once, the others by what this answers, while people begin.
 */
const offerExamples = async (db: Db, way: Way, say: Say, lang: Lang): Promise<() => Promise<unknown>> => {
  const load = exampleDoors["./demo/index.server.ts"];
  // Where people come from an identity provider, nobody could sign in to an invented municipality.
  if (!load || way !== "local") return async () => {};
  const { examplesWanted, seedFirstExample, seedExamples } = await load();
  if (!(await examplesWanted(db))) return async () => {};
  await seedFirstExample(db, say, lang);
  return () => seedExamples(db, say, lang);
};

const reachable = (db: Db): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );

const listening = (server: Server, { host, port }: Settings): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** Lets what is being answered finish, for ten seconds at most. */
const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    const hurry = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });

const stopSignal = (): Promise<void> =>
  new Promise(resolve => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
