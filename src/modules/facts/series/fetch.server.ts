import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { mergedInto } from "../../organisation/index.server.ts";
import { realWorld, stoppable, type World } from "./client.ts";
import { readOffice } from "./fetching.ts";
import { keepRead } from "./keep.server.ts";
import type { OfficeState } from "./kept.ts";
import { isSubjectId, type Office, officeIds, officeNamed, type SubjectId, subjectsOf } from "./offices.ts";
import { placesOf } from "./places.server.ts";
import { mayFetch } from "./policy.ts";
import { type Begun, beginReading, endReading, whileReading } from "./reading.server.ts";
import { yearsOf } from "./rules-series.ts";
import { goingOn } from "./underway.server.ts";
import { vintageAsked } from "./vintages.server.ts";
// What it refuses is said in a terminal too, where no page has brought the words.
import "./texts/index.ts";

export type FetchInput = {
  office: string;
  /** Usually the inhabitants. */
  subject?: string | undefined;
  table?: string | undefined;
  years?: number | undefined;
  /** Another address than the publisher's own, from a setting of the installation and never from a page; null: it asks nobody there. */
  base?: string | null | undefined;
  world?: World | undefined;
};

const mostYears = 20;

/**
 * Fetches the newest figures from an office. What is found not to hold is refused and told, and what was told before
 * stays. No vintage is written when nothing is new. Refused while somebody else reads from that office.
 */
export const fetchFigures = async (
  act: Act,
  input: FetchInput,
  onProgress?: (step: number, steps: number) => void,
): Promise<Result<OfficeState>> => {
  const begun = await begin(act, input);
  return begun.ok ? finish(act, input, begun.value, onProgress) : begun;
};

/** The same, going on by itself once it has begun; `ended` is for those who wait for it. */
export const startFetch = async (
  act: Act,
  input: FetchInput,
): Promise<Result<{ ended: Promise<unknown> }>> => {
  const begun = await begin(act, input);
  return begun.ok ? done({ ended: finishByItself(act, input, begun.value) }) : begun;
};

/** The same for a job of the house, which is nobody and has been told what it may do; it waits for the end. */
export const fetchByItself = async (act: Act, input: FetchInput): Promise<void> => {
  const begun = await beginChecked(act, input);
  if (begun.ok) await finishByItself(act, input, begun.value);
};

const finishByItself = (act: Act, input: FetchInput, asked: Asked): Promise<unknown> =>
  goingOn(stop => finish(act, { ...input, world: stoppable(input.world ?? realWorld, stop) }, asked));

type Wish = { office: Office; subject: SubjectId };
type Asked = Wish & { begun: Begun };

const begin = async (act: Act, input: FetchInput): Promise<Result<Asked>> => {
  const may = allowed(act, mayFetch);
  return may === true ? beginChecked(act, input) : { ok: false, refusal: may.because };
};

const beginChecked = async (act: Act, input: FetchInput): Promise<Result<Asked>> => {
  const checked = checkedInput(input);
  if (!checked.ok) return checked;
  const { office, subject } = checked.value;
  return transact(act, async tx => {
    const begun = await beginReading(tx, act, office, subject);
    if (!begun.ok) return begun;
    await record(tx, act, {
      action: "series.asked",
      object: objectOf(subject),
      payload: { office: office.id },
    });
    return done({ office, subject, begun: begun.value });
  });
};

/** What is wrong with a wish to fetch, before anybody is asked. */
const checkedInput = (input: FetchInput): Result<Wish> => {
  const { office: id, subject = "inhabitants", years = 1, base } = input;
  const office = officeNamed(id);
  if (!office) return refused("series.no-office", { office: id, offices: officeIds.join(", ") });
  if (!isSubjectId(subject) || !office.asks[subject])
    return refused("series.no-subject", { subject, subjects: subjectsOf(office).join(", ") });
  if (base === null) return refused("series.closed");
  if (!Number.isInteger(years) || years < 1 || years > mostYears)
    return refused("series.years", { most: mostYears });
  return done({ office, subject });
};

const finish = async (
  act: Act,
  input: FetchInput,
  { office, subject, begun }: Asked,
  onProgress: (step: number, steps: number) => void = () => {},
): Promise<Result<OfficeState>> => {
  const before = await read(act, tx => vintageAsked(tx, "inhabitants", office.country));
  const newestTotal = before?.vintage.totals[yearsOf(before.vintage).at(-1) ?? ""];
  const answer = await whileReading(act, begun, onStep =>
    readOffice({
      office,
      subject,
      codes: placesOf(office.country).map(({ code }) => code),
      former: new Map(
        placesOf(office.country).flatMap(place =>
          mergedInto(place).map(({ code }) => [code, place.code] as const),
        ),
      ),
      before: newestTotal ?? null,
      years: input.years ?? 1,
      table: input.table ?? begun.before.table?.id,
      base: input.base ?? undefined,
      world: input.world,
      onProgress: (step, steps) => {
        onStep(step, steps);
        onProgress(step, steps);
      },
    }),
  );
  const refusedAs = (refusal: Refusal) =>
    tellRefused(act, { office, subject, begun }, refusal, chosenIn(begun, input.table));
  if (!answer.ok) return refusedAs(answer.refusal);
  const { value } = answer;
  if ("tables" in value)
    return transact(act, tx =>
      endReading(tx, act, begun, { ...chosenIn(begun, input.table), outcome: "which", tables: value.tables }),
    );
  const kept = await keepRead(act, office, begun, value.read);
  return kept.ok ? kept : refusedAs(kept.refusal);
};

/** What the change log tells it of: ages are those of several figures, named by the first. */
const objectOf = (subject: SubjectId) => ({
  kind: "series",
  id: subject === "inhabitants" ? subject : "share-65-plus",
});

/** What was chosen stays chosen, whatever comes of the reading. */
const chosenIn = ({ before: { table, tables } }: Begun, wanted: string | undefined) => {
  const chosen = tables?.find(({ id }) => id === wanted) ?? table;
  return chosen ? { table: chosen } : {};
};

/** A refusal is told, too: what was told before stays, and everybody sees since when nothing newer came. */
const tellRefused = async (
  act: Act,
  { office, subject, begun }: Asked,
  refusal: Refusal,
  chosen: Pick<OfficeState, "table">,
): Promise<Result<OfficeState>> => {
  await transact(act, async tx => {
    await endReading(tx, act, begun, { ...chosen, outcome: "refused", refusal });
    await record(tx, act, {
      action: "series.refused",
      object: objectOf(subject),
      payload: { office: office.id, because: refusal.code },
      outcome: "refused",
    });
  });
  return { ok: false, refusal };
};
