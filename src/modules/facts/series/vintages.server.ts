import type { Db } from "../../../platform/db/database.ts";
import type { SeriesCountry, SeriesId, Vintage } from "./rules-series.ts";
import { shippedVintages } from "./shipped.server.ts";

/** What is told today of a series in a country; undefined where nobody has told it. */
export const vintageToday = async (
  _db: Db,
  series: SeriesId,
  country: SeriesCountry,
): Promise<Vintage | undefined> =>
  shippedVintages().find(one => one.series === series && one.country === country);
