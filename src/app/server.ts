import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as build from "virtual:react-router/server-build";
import { getRequestListener } from "@hono/node-server";
import { sql } from "kysely";
import { pino } from "pino";
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
  const t = texts(terminalLang(environment));
  const say = (sentence: string) => console.error(sentence);
  const settings = readSettings(environment);
  if (!settings.ok) {
    say(t.refusal(settings.refusal));
    return 2;
  }
  const cleanUp: (() => Promise<unknown>)[] = [];
  try {
    await run(settings.value, say, t, cleanUp);
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
  t: ReturnType<typeof texts>,
  cleanUp: (() => Promise<unknown>)[],
): Promise<void> => {
  const stopped = stopSignal();
  const log = pino({ level: settings.logLevel, base: null }, pino.destination(2));
  const database = await databaseOf(settings, say, cleanUp);
  await migrate(database, say);
  const db = connect(database, { max: 20, onError: err => log.error({ err }, "database connection broke") });
  cleanUp.push(() => db.destroy());

  const server = createServer();
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
  server.on("request", getRequestListener(app.fetch));

  await offerExamples(db, door.way, say);
  say(t("serve.ready", { url }));
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

type Examples = { seedExamples: (db: Db, say: Say) => Promise<unknown> };
const examples = import.meta.glob<Examples>("./demo/index.server.ts");

/** An empty installation of one's own is filled with the invented municipalities, so that there is something to look at. */
const offerExamples = async (db: Db, way: Way, say: Say): Promise<void> => {
  const load = examples["./demo/index.server.ts"];
  // Where people come from an identity provider, nobody could sign in to an invented municipality.
  if (!load || way !== "local" || !(await isEmpty(db))) return;
  const { seedExamples } = await load();
  await seedExamples(db, say);
};

const isEmpty = async (db: Db): Promise<boolean> => {
  const { rows } = await sql<{
    any: boolean;
  }>`select exists (select from platform.municipality) as any`.execute(db);
  return rows[0]?.any === false;
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
