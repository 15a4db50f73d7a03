import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { mergedInto } from "../../organisation/index.server.ts";
import type { World } from "./client.ts";
import { type Read, readOffice } from "./fetching.ts";
import type { OfficeState } from "./kept.ts";
import { type Office, officeIds, officeNamed } from "./offices.ts";
import { placesOf } from "./places.server.ts";
import { mayFetch } from "./policy.ts";
import { type Origin, yearsOf } from "./rules-series.ts";
import { differenceOf, following } from "./rules-vintage.ts";
import { keepVintage, officeStates, tellOffice } from "./store.server.ts";
import { vintageAsked } from "./vintages.server.ts";
// What it refuses is said in a terminal too, where no page has brought the words.
import "./texts/index.ts";

export type FetchInput = {
  office: string;
  table?: string | undefined;
  years?: number | undefined;
  /** Another address than the publisher's own: for the operator of the machine, never from a page. */
  base?: string | undefined;
  world?: World | undefined;
};

const mostYears = 20;

/**
 * Fetches the newest figures from an office. What is found not to hold is refused and told, and what was told before
 * stays. Nothing is written when nothing is new.
 */
export const fetchFigures = async (
  act: Act,
  input: FetchInput,
  onProgress: (step: number, steps: number) => void = () => {},
): Promise<Result<OfficeState>> => {
  const checked = checkedInput(act, input);
  if (!checked.ok) return checked;
  const office = checked.value;
  const { state, before } = await read(act, async tx => ({
    state: (await officeStates(tx)).get(office.id),
    before: await vintageAsked(tx, "inhabitants", office.country),
  }));
  const table = input.table ?? state?.table?.id;
  const newestTotal = before?.vintage.totals[yearsOf(before.vintage).at(-1) ?? ""];
  const answer = await readOffice({
    office,
    codes: placesOf(office.country).map(({ code }) => code),
    former: new Map(
      placesOf(office.country).flatMap(place =>
        mergedInto(place).map(({ code }) => [code, place.code] as const),
      ),
    ),
    before: newestTotal ?? null,
    years: input.years ?? 1,
    table,
    base: input.base,
    world: input.world,
    onProgress,
  });
  const kept = state?.table ? { table: state.table } : {};
  if (!answer.ok) return { ok: false, refusal: await tellRefused(act, office, answer.refusal, kept) };
  const { value } = answer;
  if ("tables" in value)
    return transact(act, async tx =>
      done(await tell(tx, act, office, { ...kept, outcome: "which", tables: value.tables })),
    );
  return transact(act, tx => keep(tx, act, office, value.read));
};

/** What is wrong with a wish to fetch, before anybody is asked. */
const checkedInput = (act: Act, { office: id, years = 1 }: FetchInput): Result<Office> => {
  const may = allowed(act, mayFetch);
  if (may !== true) return { ok: false, refusal: may.because };
  const office = officeNamed(id);
  if (!office) return refused("series.no-office", { office: id, offices: officeIds.join(", ") });
  if (!Number.isInteger(years) || years < 1 || years > mostYears)
    return refused("series.years", { most: mostYears });
  return done(office);
};

const keep = async (tx: Tx, act: Act, office: Office, fetched: Read): Promise<Result<OfficeState>> => {
  const told = { series: "inhabitants", country: office.country } as const;
  const before = await vintageAsked(tx, told.series, told.country);
  const after = following(before?.vintage, { ...told, ...fetched }, originOf(act, office, fetched));
  const difference = differenceOf(before?.vintage, after);
  const year = yearsOf(after).at(-1)!;
  const counted = { added: difference.added, revised: difference.revised.length };
  const totalsSame = JSON.stringify(before?.vintage.totals) === JSON.stringify(after.totals);
  if (counted.added + counted.revised === 0 && totalsSame)
    return done(await tell(tx, act, office, { outcome: "nothing-new", table: fetched.table, year }));
  const { series: _series, country: _country, ...content } = after;
  const edition = (before?.edition ?? 0) + 1;
  if (!(await keepVintage(tx, told, edition, { ...content, difference }, act.now)))
    return refused("series.meanwhile");
  await record(tx, act, {
    action: "series.fetched",
    object: { kind: "series", id: told.series },
    payload: {
      office: office.id,
      country: office.country,
      table: fetched.table.id,
      edition,
      year,
      ...counted,
    },
  });
  return done(
    await tell(tx, act, office, { outcome: "kept", table: fetched.table, year, difference: counted }),
  );
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

const tell = async (tx: Tx, act: Act, office: Office, how: Omit<OfficeState, "at">): Promise<OfficeState> => {
  const state = { ...how, at: act.now.toISOString() };
  await tellOffice(tx, office.id, state, act.now);
  return state;
};

/** A refusal is told, too: what was told before stays, and everybody sees since when nothing newer came. */
const tellRefused = async (
  act: Act,
  office: Office,
  refusal: Refusal,
  kept: Pick<OfficeState, "table">,
): Promise<Refusal> => {
  await transact(act, async tx => {
    await tell(tx, act, office, { ...kept, outcome: "refused", refusal });
    await record(tx, act, {
      action: "series.refused",
      object: { kind: "series", id: "inhabitants" },
      payload: { office: office.id, because: refusal.code },
      outcome: "refused",
    });
  });
  return refusal;
};
