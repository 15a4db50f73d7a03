import type { Lang } from "../../../../kernel/lang.ts";
import type { Db } from "../../../../platform/db/database.ts";
import { figuresOf, rebasedIn, waveOf } from "../../chart/rules-item.ts";
import { type Point, wavesChart } from "../../chart/waves.ts";
import type { Told } from "../../chart/words.ts";
import { breaksIn } from "../../questionnaire/rules-compare.ts";
import type { Release } from "../../release/released.ts";
import { calendarOf } from "../../release/store.server.ts";
import { type Published, publishedOf } from "../published.server.ts";

/** So many waves are drawn, the newest. */
const most = 12;

/** The open releases of the same questionnaire up to this one, the oldest first; of corrections only the last. */
export const roundsOf = async (db: Db, release: Release): Promise<Release[]> => {
  const { publisher, instrument } = release;
  const all = await calendarOf(db, { publisher }, { skip: 0, size: 1000 });
  const opened = all.filter(one => one.open && one.instrument === instrument).sort(byHour);
  const own = opened.slice(0, 1 + opened.findIndex(({ id }) => id === release.id));
  const corrected = new Set(own.flatMap(({ corrects }) => corrects ?? []));
  return own.filter(({ id }) => id === release.id || !corrected.has(id)).slice(-most);
};

/** Of those that open at the same hour the one announced first. */
const byHour = (a: Release, b: Release): number =>
  a.dueAt.getTime() - b.dueAt.getTime() ||
  a.announcedAt.getTime() - b.announcedAt.getTime() ||
  (a.id < b.id ? -1 : 1);

/** A question over the waves that asked it, with gaps where its wording changed; null where there is one only. */
export const wavesOf = async (
  db: Db,
  release: Release,
  asked: { item: string; answer: string; group: string; told: Told; name: string; lang: Lang },
): Promise<{ what: string; chart: string } | null> => {
  const { item, answer, group, told, name, lang } = asked;
  const rounds: { published: Published; wording: Published["wordings"][number] }[] = [];
  for (const one of await roundsOf(db, release)) {
    const published = await publishedOf(db, one);
    const wording = published?.wordings.find(({ id }) => id === item.split("#")[0]);
    if (published && wording) rounds.push({ published, wording });
  }
  const last = rounds.at(-1);
  if (!last || rounds.length < 2) return null;
  const breaks = breaksIn(rounds.map(({ wording }) => wording));
  const rebased = rebasedIn(
    rounds.map(({ published }) => published.facts),
    item,
    told,
  );
  const points = rounds.map(({ published: { facts } }, at): Point => {
    const figures = figuresOf(facts, item, answer, group);
    return { wave: waveOf(facts), figures, broken: breaks[at] === true || rebased[at] === true };
  });
  return {
    what: name,
    chart: wavesChart(last.published.facts, { points, told, name, lang, fit: "fluid" }),
  };
};
