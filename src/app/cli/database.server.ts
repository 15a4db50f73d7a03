import { join } from "node:path";
import pg from "pg";
import { connect, type Db } from "../../platform/db/database.ts";
import { startCluster } from "../../platform/db/embedded.ts";
import { exists, findBinaries } from "../../platform/db/embedded-binaries.ts";
import { holderOf } from "../../platform/db/embedded-lock.ts";
import { findPlace } from "../../platform/db/embedded-place.ts";
import { secretOf } from "../../platform/db/embedded-secret.ts";
import { migrate } from "../../platform/db/migrate.ts";
import type { Settings } from "../settings.ts";

/** An open database: `url` of a user who may do everything, `db` as the application. */
export type Opened = { url: string; db: Db; close: () => Promise<void> };

/** The database of these settings: named, of a Samsyn that is running, or started for this command. */
export const openDatabase = async (settings: Settings, say: (sentence: string) => void): Promise<Opened> => {
  const { url, stop } = await serverOf(settings, say);
  try {
    await migrate(url, say);
  } catch (error) {
    await stop();
    throw error;
  }
  const db = connect(url, { max: 4 });
  const close = async () => {
    await db.destroy();
    await stop();
  };
  return { url, db, close };
};

type Server = { url: string; stop: () => Promise<void> };

const serverOf = async (settings: Settings, say: (sentence: string) => void): Promise<Server> => {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => {} };
  return (await runningServer(settings.data)) ?? startCluster(settings.data, say);
};

/** While Samsyn serves, its commands work beside it on the same database, and leave it running. */
const runningServer = async (folder: string): Promise<Server | null> => {
  if (!(await exists(folder))) return null;
  const place = await findPlace(folder, await findBinaries(), () => {});
  if (!(await exists(join(place.data, "postmaster.pid")))) return null;
  const secret = await secretOf(place);
  const url = `postgresql://samsyn:${secret}@localhost/samsyn?host=${encodeURIComponent(place.sockets)}`;
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await holderOf(client)) ? { url, stop: async () => {} } : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
};
