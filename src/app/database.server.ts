import { resolve } from "node:path";
import pg from "pg";
import { type Addresses, startCluster } from "../platform/db/embedded.ts";
import { ensureFolder } from "../platform/db/embedded-place.ts";
import { migrate } from "../platform/db/migrate.ts";
import { tooMighty } from "../platform/db/roles.ts";
import { type Settings, WrongSetting } from "./settings.ts";

/** A database that answers: where, and how to let go of it. */
export type Reached = Addresses & {
  /** The folder of the embedded one, null for a named one. */
  folder: string | null;
  fresh: boolean;
  stop: () => Promise<void>;
};

/** The database that is named, or the embedded one, started. Throws `WrongSetting` where neither can be. */
export const reachDatabase = async (
  settings: Settings,
  say: (sentence: string) => void,
): Promise<Reached> => {
  const { databaseUrl: url, databaseAppUrl: app } = settings;
  if (!url) {
    await ensureFolder(resolve(settings.data)).catch(error => {
      throw new WrongSetting("setting.no-folder", { value: settings.data, why: whyOf(error) });
    });
    return startCluster(settings.data, say);
  }
  await answers("DATABASE_URL", url);
  if (app) await answers("DATABASE_APP_URL", app);
  return { url, app: app ?? url, folder: null, fresh: false, stop: async () => {} };
};

/** A server that says nothing at all is given up after so many milliseconds. */
const patience = 15_000;

const answers = async (name: string, url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new WrongSetting("setting.no-answer", { name, database: `${host}${pathname}`, why: whyOf(error) });
  } finally {
    await client.end().catch(() => {});
  }
};

/** What the system or the database said: neither repeats a password. */
const whyOf = (error: unknown): string => {
  const { message, code } = error as NodeJS.ErrnoException;
  return code?.startsWith("E") ? code : message;
};

/** Why the user of DATABASE_APP_URL is not one to run the application as; null when it is, or none was named. */
export const appUserFault = async ({ databaseAppUrl }: Settings): Promise<string | null> =>
  databaseAppUrl && (await tooMighty(databaseAppUrl));

/** Brings the database to this build; throws `WrongSetting` where the user of DATABASE_URL lacks a right for it. */
export const bringUp = async (url: string, say: (sentence: string) => void): Promise<void> => {
  try {
    await migrate(url, say);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "42501") throw error;
    const { username, pathname } = new URL(url);
    throw new WrongSetting("setting.no-rights", {
      user: decodeURIComponent(username),
      database: decodeURIComponent(pathname.slice(1)),
      why: whyOf(error),
    });
  }
};
