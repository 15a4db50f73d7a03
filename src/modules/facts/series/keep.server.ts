import { type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Read } from "./fetching.ts";
import type { OfficeState } from "./kept.ts";
import type { Office } from "./offices.ts";
import { type Begun, endReading, isOurs } from "./reading.server.ts";
import { type Origin, yearsOf } from "./rules-series.ts";
import { differenceOf, following } from "./rules-vintage.ts";
import { keepVintage } from "./store.server.ts";
import { vintageAsked } from "./vintages.server.ts";

/** Freezes figures that hold as the next vintage, where anything of them is new. */
export const keepRead = async (
  tx: Tx,
  act: Act,
  office: Office,
  begun: Begun,
  fetched: Read,
): Promise<Result<OfficeState>> => {
  if (!(await isOurs(tx, begun))) return refused("series.meanwhile");
  const told = { series: "inhabitants", country: office.country } as const;
  const before = await vintageAsked(tx, told.series, told.country);
  const after = following(before?.vintage, { ...told, ...fetched }, originOf(act, office, fetched));
  const difference = differenceOf(before?.vintage, after);
  const year = yearsOf(after).at(-1)!;
  const counted = { added: difference.added, revised: difference.revised.length };
  const totalsSame = JSON.stringify(before?.vintage.totals) === JSON.stringify(after.totals);
  const { table } = fetched;
  if (counted.added + counted.revised === 0 && totalsSame)
    return endReading(tx, act, begun, { outcome: "nothing-new", table, year });
  const { series: _series, country: _country, ...content } = after;
  const edition = (before?.edition ?? 0) + 1;
  if (!(await keepVintage(tx, told, edition, { ...content, difference }, act.now)))
    return refused("series.meanwhile");
  await record(tx, act, {
    action: "series.fetched",
    object: { kind: "series", id: told.series },
    payload: { office: office.id, country: office.country, table: table.id, edition, year, ...counted },
  });
  return endReading(tx, act, begun, { outcome: "kept", table, year, difference: counted });
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
