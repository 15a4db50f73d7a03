import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { offices, sourceOf } from "./offices.ts";
import type { SeriesCountry, SeriesId } from "./rules-series.ts";
import { editionsOf, officeStates } from "./store.server.ts";
import { texts } from "./texts/index.ts";
import { shippedEdition } from "./vintages.server.ts";

/** The vintages there are, newest first, each with what changed; before them what was refused last. */
export const vintagesOf = async (
  { request, context: { lang, door } }: LoaderArgs,
  series: SeriesId,
  country: SeriesCountry,
): Promise<{ label: string; href: string }[]> => {
  const t = texts(lang);
  const f = formats(lang);
  const at = (edition?: number): string => {
    const url = new URL(request.url);
    url.searchParams.delete("edition");
    if (edition !== undefined) url.searchParams.set("edition", String(edition));
    return `${url.pathname}${url.search}`;
  };
  const states = await officeStates(door.db);
  const subject = series === "inhabitants" ? series : "ages";
  const refusals = offices.flatMap(office => {
    const state = states.get(sourceOf(office, subject));
    if (office.country !== country || !state?.refusal || !state.at) return [];
    const why = t.refusal(state.refusal);
    const day = f.day(state.at.slice(0, 10));
    return { label: t("vintage.refused", { office: office.publisher, day, why }), href: at() };
  });
  const editions = (await editionsOf(door.db, { series, country })).map(
    ({ edition, fetchedAt, difference }) => ({
      label: t("vintage.fetched", {
        day: f.day(fetchedAt.toISOString().slice(0, 10)),
        added: difference.added,
        revised: difference.revised.length,
      }),
      href: at(edition),
    }),
  );
  return [...refusals, ...editions, { label: t("vintage.shipped"), href: at(shippedEdition) }];
};
