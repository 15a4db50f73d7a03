import { findBinaries } from "./embedded-binaries.ts";
import { takeLock } from "./embedded-lock.ts";
import { findPlace, type Place } from "./embedded-place.ts";
import { stopServer } from "./embedded-postmaster.ts";
import { createCluster, secretOf } from "./embedded-secret.ts";
import { bringUp } from "./embedded-start.ts";

/** A running PostgreSQL of ours: `url` for any client, `folder` where it really lives. */
export type Cluster = { url: string; folder: string; stop(): Promise<void> };

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
  const secret = await secretOf(place);
  await createCluster(place, secret, test, say);
  const url = urlOf(place, secret);
  const raise = () => bringUp(place, url, test, say);
  await raise();
  const lock = await takeLock(url, place.folder, raise, say);
  return {
    url,
    folder: place.folder,
    stop: async () => {
      await lock.release();
      await stopServer(place.data);
    },
  };
};

// The host in the query wins over the one before the slash, which only makes the address a valid URL everywhere.
const urlOf = (place: Place, secret: string): string =>
  `postgresql://samsyn:${secret}@localhost/samsyn?host=${encodeURIComponent(place.sockets)}`;
