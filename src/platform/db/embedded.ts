import { stat } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { exists, findBinaries } from "./embedded-binaries.ts";
import { holderOf, takeLock } from "./embedded-lock.ts";
import { findPlace, type Place } from "./embedded-place.ts";
import { stopServer } from "./embedded-postmaster.ts";
import { appSecretOf, createCluster, secretOf } from "./embedded-secret.ts";
import { bringUp } from "./embedded-start.ts";
import { appLogin, createAppLogin } from "./roles.ts";

/** Where to reach a database: `url` of the user who may do everything, `app` of the one the application logs in as. */
export type Addresses = { url: string; app: string };

/** A running PostgreSQL of ours: `folder` is where it really lives, `fresh` whether it was created now. */
export type Cluster = Addresses & { folder: string; fresh: boolean; stop(): Promise<void> };

/** `test: true` gives up durability for speed: for throw-away clusters only. */
export type ClusterOptions = { test?: boolean };

/**
 * Starts the embedded PostgreSQL of a folder, or adopts the one that a killed Samsyn left running there.
 * Throws with a sentence for the operator when another Samsyn uses the folder or this machine cannot run it.
 */
export const startCluster = async (
  folder: string,
  say: (sentence: string) => void,
  { test = false }: ClusterOptions = {},
): Promise<Cluster> => {
  const place = await findPlace(folder, await findBinaries(), say);
  const fresh = !(await exists(place.data));
  const secret = await secretOf(place);
  await createCluster(place, secret, test, say);
  const { url, app } = await addressesOf(place);
  const raise = () => bringUp(place, url, test, say);
  await raise();
  const lock = await takeLock(url, place.folder, raise, say);
  // At every start, so that a cluster of an older Samsyn gets the login too.
  await createAppLogin(url, await appSecretOf(place));
  return {
    url,
    app,
    fresh,
    folder: place.folder,
    stop: async () => {
      await lock.release();
      await stopServer(place.data);
    },
  };
};

/** The addresses of the Samsyn that serves this folder now; null when none does. */
export const clusterServing = async (folder: string): Promise<Addresses | null> => {
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) return null;
  const place = await findPlace(folder, await findBinaries(), () => {});
  if (!(await exists(join(place.data, "postmaster.pid")))) return null;
  const addresses = await addressesOf(place);
  const client = new pg.Client({ connectionString: addresses.url });
  client.on("error", () => {});
  try {
    await client.connect();
    if (!(await holderOf(client))) return null;
    // An older Samsyn may be serving, which made no such login.
    await createAppLogin(addresses.url, await appSecretOf(place));
    return addresses;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
};

const addressesOf = async (place: Place): Promise<Addresses> => ({
  url: urlOf(place, "samsyn", await secretOf(place)),
  app: urlOf(place, appLogin, await appSecretOf(place)),
});

// The host in the query wins over the one before the slash, which only makes the address a valid URL everywhere.
const urlOf = (place: Place, user: string, secret: string): string =>
  `postgresql://${user}:${secret}@localhost/samsyn?host=${encodeURIComponent(place.sockets)}`;
