import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as build from "virtual:react-router/server-build";
import { getRequestListener } from "@hono/node-server";
import { sql } from "kysely";
import type { Lang } from "../kernel/lang.ts";
import { addressOfOffice, openStatistics, stopReadings } from "../modules/facts/index.server.ts";
import { afterErasure } from "../modules/organisation/index.server.ts";
import { openDoor } from "../platform/auth/index.server.ts";
import { connect, type Db } from "../platform/db/database.ts";
import { apiOf } from "../platform/http/api.server.ts";
import { httpApp } from "../platform/http/app.server.tsx";
import { installationKeys } from "../platform/http/keys.ts";
import { shellOf } from "../platform/http/shell.server.ts";
import { langOfText } from "../platform/i18n/index.ts";
import { startJobs } from "../platform/jobs/index.server.ts";
import { mailboxAt, openSender, postAt } from "../platform/mail/index.server.ts";
import { apis } from "./apis.ts";
import { appUserFault, bringUp, type Reached, reachDatabase } from "./database.server.ts";
import { erasureFile, keepErasures } from "./erasures.server.ts";
import { offerExamples } from "./examples.server.ts";
import { dailyJobs, mailJobs } from "./jobs.server.ts";
import { canListen, isTaken, listening } from "./listening.server.ts";
import { logOf } from "./log.ts";
import { rates, unseen } from "./rates.ts";
import { addressOf, readSettings, type Settings, WrongSetting } from "./settings.ts";
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
    await canListen(settings.value);
    await run(settings.value, say, lang, cleanUp);
    return 0;
  } catch (error) {
    if (error instanceof WrongSetting) {
      say(t.refusal(error.refusal));
      return 2;
    }
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
  const log = logOf(settings.logLevel, process.stderr.isTTY === true, say);
  const database = await reachDatabase(settings, say);
  cleanUp.push(database.stop);
  if (!database.fresh) say(placeOf(database, t));
  await bringUp(database.url, say);
  const fault = await appUserFault(settings);
  if (fault) throw new Error(t("refusal.setting.app-user", { what: fault }));
  const db = connect(database.app, {
    max: 20,
    onError: err => log.error({ err }, "database connection broke"),
  });
  cleanUp.push(() => db.destroy());
  const keep = () =>
    keepErasures(db, erasureFile(settings.data)).catch(err =>
      log.error({ err }, "the list of erasures was not written"),
    );
  await keep();
  afterErasure(keep);
  const keyFor = await installationKeys(settings.data);

  // Whoever asks before all is ready waits; without this an early request would never be answered.
  let open: (listener: RequestListener) => void = () => {};
  const opened = new Promise<RequestListener>(resolve => {
    open = resolve;
  });
  const server = createServer(async (request, response) => (await opened)(request, response));
  // Longer than the minute a proxy keeps a connection: the one that closes first must not be us, while it asks again.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  const port = await listening(server, settings).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    throw new Error(t("serve.port-taken", { port: String(settings.port), next: String(settings.port + 1) }));
  });
  cleanUp.push(() => closed(server));
  const url = settings.url ?? addressOf(settings.host, port);

  const door = await openDoor({
    db,
    url,
    host: settings.host,
    oidc: settings.oidc ?? undefined,
    warn: line => log.warn(line, "sign-in refused"),
  });
  const examples = { loading: true };
  // Where one picks an example person, the mail of examples can be looked into; a real municipality has none.
  const post = settings.mail ? postAt(url) : door.way === "local" ? mailboxAt(url) : null;
  const sender =
    settings.mail && openSender(db, settings.mail, facts => log.warn(facts, "a mail was not sent"));
  const jobs = [...dailyJobs(db, door, keyFor, settings.offices), ...mailJobs(db, sender, post)];
  cleanUp.push(await startJobs(database.url, jobs, (err, job) => log.error({ err, job }, "job failed")));
  cleanUp.push(stopReadings);
  const app = httpApp({
    build,
    client: join(fileURLToPath(import.meta.url), "../../client"),
    url: settings.url,
    house: url,
    securityContact: settings.securityContact,
    door,
    keyFor,
    post,
    outside: (service, usual) => addressOfOffice(settings.offices, service, usual),
    unseen,
    loading: () => examples.loading,
    shellOf,
    ready: () => reachable(db),
    statistics: openStatistics(db, door.now, url),
    apis: apiOf(apis, (err, id) => log.error({ id, err }, "unexpected error")),
    rates,
    log,
  });
  open(getRequestListener(app.fetch));

  const write = await offerExamples(database.url, db, { address: url, keyFor }, door.way, say, terminal);
  say(t("serve.ready", { url }));
  const written = write()
    .catch(err => log.error({ err }, "an example municipality was not written"))
    .finally(() => {
      examples.loading = false;
    });
  cleanUp.push(() => written);
  await stopped;
  say(t("serve.stopping"));
};

/** Which database is used, without its password. */
const placeOf = ({ folder, url }: Reached, t: ReturnType<typeof texts>): string => {
  if (folder) return t("serve.database-there", { folder });
  const { host, pathname } = new URL(url);
  return t("serve.database-named", { database: `${host}${pathname}` });
};

const reachable = (db: Db): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );

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
