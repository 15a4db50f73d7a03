import { connect, type Db } from "../../platform/db/database.ts";
import { type Addresses, clusterServing } from "../../platform/db/embedded.ts";
import { bringUp, reachDatabase } from "../database.server.ts";
import type { Settings } from "../settings.ts";

/** An open database: `url` of a user who may do everything, `db` as the application. */
export type Opened = { url: string; db: Db; close: () => Promise<void> };

/** The database of these settings: named, of a Samsyn that is running, or started for this command. */
export const openDatabase = async (settings: Settings, say: (sentence: string) => void): Promise<Opened> => {
  const { url, app, stop } = await serverOf(settings, say);
  try {
    await bringUp(url, say);
  } catch (error) {
    await stop();
    throw error;
  }
  const db = connect(app, { max: 4 });
  const close = async () => {
    await db.destroy();
    await stop();
  };
  return { url, db, close };
};

type Server = Addresses & { stop: () => Promise<void> };

/** While Samsyn serves, its commands work beside it on the same database, and leave it running. */
const serverOf = async (settings: Settings, say: (sentence: string) => void): Promise<Server> => {
  const serving = settings.databaseUrl ? null : await clusterServing(settings.data);
  return serving ? { ...serving, stop: async () => {} } : reachDatabase(settings, say);
};
