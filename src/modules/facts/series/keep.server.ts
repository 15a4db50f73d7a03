import { type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Read } from "./fetching.ts";
import type { OfficeState } from "./kept.ts";
import type { Office } from "./offices.ts";
import { type Begun, endReading, isOurs } from "./reading.server.ts";
import { type Origin, yearsOf } from "./rules-series.ts";
import type { Told } from "./rules-shares.ts";
import { differenceOf, following } from "./rules-vintage.ts";
import { keepVintage } from "./store.server.ts";
import { vintageAsked } from "./vintages.server.ts";

/** Freezes figures that hold as the next vintage of each series they tell, where anything of them is new: all, or none. */
export const keepRead = async (
  act: Act,
  office: Office,
  begun: Begun,
  fetched: Read,
): Promise<Result<OfficeState>> => {
  try {
    return await transact(act, async tx => {
      if (!(await isOurs(tx, begun))) throw new Meanwhile();
      let [added, revised, year, news] = [0, 0, 0, false];
      for (const told of fetched.told) {
        const one = await keepSeries(tx, act, office, fetched, told);
        added += one.added;
        revised += one.revised;
        year = Math.max(year, one.year);
        news ||= one.news;
      }
      const { table } = fetched;
      return endReading(
        tx,
        act,
        begun,
        news
          ? { outcome: "kept", table, year, difference: { added, revised } }
          : { outcome: "nothing-new", table, year },
      );
    });
  } catch (error) {
    if (error instanceof Meanwhile) return refused("series.meanwhile");
    throw error;
  }
};

/** Thrown to undo all of it where somebody else has kept the same meanwhile. */
class Meanwhile extends Error {}

type Counted = { added: number; revised: number; year: number; news: boolean };

const keepSeries = async (
  tx: Tx,
  act: Act,
  office: Office,
  fetched: Read,
  { series, cells, totals }: Told,
): Promise<Counted> => {
  const told = { series, country: office.country };
  const before = await vintageAsked(tx, series, office.country);
  const after = following(before?.vintage, { ...told, cells, totals }, originOf(act, office, fetched));
  const difference = differenceOf(before?.vintage, after);
  const year = yearsOf({ cells }).at(-1)!;
  const counted = { added: difference.added, revised: difference.revised.length };
  const totalsSame = JSON.stringify(before?.vintage.totals) === JSON.stringify(after.totals);
  if (counted.added + counted.revised === 0 && totalsSame) return { ...counted, year, news: false };
  const { series: _series, country: _country, ...content } = after;
  const edition = (before?.edition ?? 0) + 1;
  if (!(await keepVintage(tx, told, edition, { ...content, difference }, act.now))) throw new Meanwhile();
  await record(tx, act, {
    action: "series.fetched",
    object: { kind: "series", id: series },
    payload: {
      office: office.id,
      country: office.country,
      table: fetched.table.id,
      edition,
      year,
      ...counted,
    },
  });
  return { ...counted, year, news: true };
};

const originOf = (act: Act, office: Office, { table, address }: Read): Origin => ({
  publisher: office.publisher,
  title: table.title,
  address,
  via: null,
  licence: office.licence,
  retrieved: act.today,
  day: office.day,
  dayInferred: false,
  borders: office.borders === "own" ? "own" : Number(act.today.slice(0, 4)),
});
