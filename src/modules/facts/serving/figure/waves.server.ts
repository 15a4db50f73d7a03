import type { Lang } from "../../../../kernel/lang.ts";
import type { Db } from "../../../../platform/db/database.ts";
import { figuresOf, waveOf } from "../../chart/rules-item.ts";
import { type Point, wavesChart } from "../../chart/waves.ts";
import type { Told } from "../../chart/words.ts";
import { compareWordings, type Hashed } from "../../questionnaire/rules-compare.ts";
import type { Release } from "../../release/released.ts";
import { calendarOf } from "../../release/store.server.ts";
import { type Published, publishedOf } from "../published.server.ts";

/** So many waves are drawn, the newest. */
const most = 12;

/** The open releases of the same questionnaire up to this one, the oldest first; of corrections only the last. */
const seriesOf = async (db: Db, release: Release): Promise<Release[]> => {
  const past = await calendarOf(db, "past", { skip: 0, size: 1000 });
  const own = past.filter(
    ({ open, publisher, instrument, dueAt }) =>
      open && publisher === release.publisher && instrument === release.instrument && dueAt <= release.dueAt,
  );
  const corrected = new Set(own.flatMap(({ corrects }) => corrects ?? []));
  return own
    .filter(({ id }) => id === release.id || !corrected.has(id))
    .slice(0, most)
    .reverse();
};

/** A question over the waves that asked it, with gaps where its wording changed; null where there is one only. */
export const wavesOf = async (
  db: Db,
  release: Release,
  asked: { item: string; answer: string; group: string; told: Told; name: string; lang: Lang },
): Promise<{ what: string; chart: string } | null> => {
  const { item, answer, group, told, name, lang } = asked;
  const points: Point[] = [];
  const earlier: { number: number; hashes: Hashed[] }[] = [];
  let last: Published | null = null;
  for (const [at, one] of (await seriesOf(db, release)).entries()) {
    const published = await publishedOf(db, one);
    const wording = published?.wordings.find(({ id }) => id === item.split("#")[0]);
    if (!published || !wording) continue;
    const now: Hashed = { ...wording, text: {} };
    const broken = compareWordings([now], earlier).compared[0]?.state === "break";
    earlier.push({ number: at + 1, hashes: [now] });
    const figures = figuresOf(published.facts, item, answer, group);
    points.push({ wave: waveOf(published.facts), figures, broken });
    last = published;
  }
  if (!last || points.length < 2) return null;
  return {
    what: name,
    chart: wavesChart(last.facts, { points, told, name, lang, fit: "fluid" }),
  };
};
