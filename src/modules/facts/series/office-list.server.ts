import { type Act, read } from "../../../platform/act.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import type { PageContext } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { offices, sourceOf, subjectsOf } from "./offices.ts";
import { mayFetch } from "./policy.ts";
import { monthlyOffices, officeStates, type Standing } from "./store.server.ts";
import { texts } from "./texts/index.ts";

/** How it stands with each office, in words for its card. */
export const officesShown = async (act: Act, outside: PageContext["outside"]) => {
  const { states, monthly } = await read(act, async tx => ({
    states: await officeStates(tx),
    monthly: await monthlyOffices(tx),
  }));
  const mayNot = becauseOf(allowed(act, mayFetch), act);
  return offices.map(office => {
    const address = outside(office.id, office.base);
    const busy = subjectsOf(office).some(subject => states.get(sourceOf(office, subject))?.live);
    const mayNotFetch =
      mayNot ??
      (address === null
        ? refusalText({ code: "series.closed" }, act.lang)
        : busy
          ? refusalText({ code: "series.busy" }, act.lang)
          : undefined);
    return {
      id: office.id,
      publisher: office.publisher,
      country: office.country,
      address,
      monthly: monthly.has(office.id),
      mayNot,
      sources: subjectsOf(office).map(subject => ({
        ...sourceShown(act, states.get(sourceOf(office, subject))),
        subject,
        words: office.asks[subject]?.words ?? "",
        mayNotFetch,
      })),
    };
  });
};

/** How it stands with one subject of an office. */
const sourceShown = (act: Act, state: Standing | undefined) => ({
  table: state?.table ?? null,
  taken: takenText(act, state),
  last: lastText(act, state),
  refusal: state?.outcome === "refused" && state.refusal ? refusalText(state.refusal, act.lang) : null,
  reading: state?.live ? (state.reading ?? null) : null,
  broken: state?.reading && !state.live ? whenText(act, state.reading.since) : null,
  tables: state?.outcome === "which" ? [...(state.tables ?? [])] : [],
});

export type OfficeShown = Awaited<ReturnType<typeof officesShown>>[number];
export type SourceShown = OfficeShown["sources"][number];

const whenText = ({ lang, zone }: Act, instant: string): string =>
  formats(lang).dateTime(new Date(instant), zone);

const takenText = (act: Act, state: Standing | undefined): string => {
  const t = texts(act.lang);
  if (!state?.taken) return t("offices.never");
  const { at, year } = state.taken;
  return t("offices.taken-on", { when: whenText(act, at), year: String(year) });
};

const lastText = (act: Act, state: Standing | undefined): string => {
  const t = texts(act.lang);
  if (!state?.outcome || !state.at) return t("outcome.none");
  const words = { ...state.difference, when: whenText(act, state.at) };
  return t(`outcome.${state.outcome}`, words);
};

/** The table that was chosen among those that fitted last; missing where one must be. */
export const chosenTable = async (act: Act, source: string, id: string | undefined) => {
  const state = await read(act, async tx => (await officeStates(tx)).get(source));
  const table = state?.tables?.find(one => one.id === id)?.id;
  return { table, missing: state?.outcome === "which" && table === undefined };
};
