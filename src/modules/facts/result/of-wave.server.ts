import { type Act, read } from "../../../platform/act.ts";
import type { Release } from "../release/released.ts";
import { calendarOf } from "../release/store.server.ts";
import { type Published, publishedOf } from "../serving/published.server.ts";
import type { Wave } from "../wave/rules-wave.ts";

/** As many as a municipality can have waves, with their corrections. */
const most = 1000;

export type ToldResult = { stand: "told"; release: Release; published: Published };

/** What may be looked at of a wave by those who asked: its open release, or what has to happen first. */
export type WaveResult =
  | ToldResult
  | { stand: "coming"; release: Release }
  | { stand: "draft" | "open" | "unannounced"; release: null };

/**
 * The result of an own wave. Who asked sees it when everybody does and no more than they: the facts of its open release.
 * Of a corrected one the newest that is open.
 */
export const resultOf = async (act: Act, wave: Pick<Wave, "id" | "state">): Promise<WaveResult> => {
  if (wave.state === "draft") return { stand: "draft", release: null };
  const releases = (
    await read(act, tx => calendarOf(tx, { publisher: act.municipality }, { skip: 0, size: most }))
  ).filter(one => one.wave === wave.id && one.state !== "withdrawn");
  const newest = releases.filter(({ open }) => open).sort((a, b) => +b.dueAt - +a.dueAt)[0];
  const published = newest && (await publishedOf(act.db, newest));
  if (newest && published) return { stand: "told", release: newest, published };
  if (wave.state === "open") return { stand: "open", release: null };
  const coming = releases.find(({ open }) => !open);
  return coming ? { stand: "coming", release: coming } : { stand: "unannounced", release: null };
};
