import type { Tx } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Asked } from "./asked.server.ts";
import type { Results } from "./ends.tsx";
import { releaseOfWave } from "./store.server.ts";

/** When what comes of a wave opens to everybody, where that has been announced, and where it will stand. */
export const resultsOf = async (tx: Tx, { wave, lang, house }: Asked): Promise<Results> => {
  const release = await releaseOfWave(tx, wave.id);
  return release
    ? {
        when: formats(lang).dateTime(release.dueAt, release.zone),
        address: `${house}/releases/${release.id}`,
      }
    : { when: null, address: `${house}/releases` };
};
