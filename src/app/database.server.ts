import { type Addresses, startCluster } from "../platform/db/embedded.ts";
import { tooMighty } from "../platform/db/roles.ts";
import type { Settings } from "./settings.ts";

/** A database that answers: where, and how to let go of it. */
export type Reached = Addresses & {
  /** The folder of the embedded one, null for a named one. */
  folder: string | null;
  fresh: boolean;
  stop: () => Promise<void>;
};

/** The database that is named, or the embedded one, started. */
export const reachDatabase = async (
  settings: Settings,
  say: (sentence: string) => void,
): Promise<Reached> => {
  const { databaseUrl: url, databaseAppUrl: app } = settings;
  if (!url) return startCluster(settings.data, say);
  return { url, app: app ?? url, folder: null, fresh: false, stop: async () => {} };
};

/** Why the user of DATABASE_APP_URL is not one to run the application as; null when it is, or none was named. */
export const appUserFault = async ({ databaseAppUrl }: Settings): Promise<string | null> =>
  databaseAppUrl && (await tooMighty(databaseAppUrl));
