import { dayIn } from "../../kernel/period.ts";
import type { Result } from "../../kernel/result.ts";
import { hasInstruments } from "../../modules/facts/index.server.ts";
import {
  landscapeOf,
  publishStanding,
  takeOverAttestations,
  thingsOf,
  writePlan,
} from "../../modules/landscape/index.server.ts";
import { countOrganisation, establish } from "../../modules/organisation/index.server.ts";
import { isStaffed } from "../../modules/plan/index.server.ts";
import { sightsOf } from "../../modules/purpose/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { addLocalPerson, foundMunicipality } from "../../platform/auth/index.server.ts";
import type { Db } from "../../platform/db/database.ts";
import { askExample } from "./ask.server.ts";
import { exampleOf } from "./example.ts";
import { expectExample } from "./expected.server.ts";
import { planExample } from "./plan.server.ts";
import { asOf, daysAgo, type House, isRehearsed, rehearseExample } from "./rehearse.server.ts";
import { shareExample } from "./share.server.ts";
import type { Spec } from "./spec.ts";

export type Seeded = {
  name: string;
  units: number;
  people: number;
  systems: number;
  initiatives: number;
  contracts: number;
  processings: number;
};

/**
 * Writes one example municipality, step by step; a step that an interrupted run has done already is not done
 * again, for the seed gives every thing the same id each time. Null when all of it was there. Without a `house` to be
 * found in, nothing is released.
 */
export const seedExample = async (
  db: Db,
  spec: Spec,
  now: Date,
  begins: () => void = () => {},
  house?: House,
): Promise<Seeded | null> => {
  const { words } = spec;
  const names = { [words.lang]: spec.name };
  const identity = { id: spec.id, country: words.country, code: spec.code, name: names, example: true };
  // Refused when it is there already: then what is missing is added.
  const founded = await foundMunicipality(db, identity, now);
  const [chief, ...others] = words.signIn;
  if (!chief) throw new Error(`nobody to sign in as in ${spec.name}`);
  const actor = await signInPerson(db, spec, chief, now);
  const act: Act = {
    db,
    actor: { id: actor, name: nameOf(chief), roles: chief.roles },
    municipality: spec.id,
    now,
    today: dayIn(now, zones[words.country]),
    zone: zones[words.country],
    lang: words.lang,
  };
  const here = founded.ok ? { units: 0 } : await countOrganisation(act, act.today);
  const things = founded.ok ? undefined : await landscapeOf(act);
  const hasThings = things !== undefined && thingsOf(things, "system-use").length > 0;
  const isWhole =
    here.units > 0 &&
    hasThings &&
    things.attestations.size > 0 &&
    things.disclosures.size > 0 &&
    (await isStaffed(act)) &&
    (await sightsOf(act)).size > 0 &&
    (await hasInstruments(act)) &&
    (!house || (await isRehearsed(act, spec)));
  if (isWhole) return null;
  begins();
  const example = exampleOf(spec, act.today);
  if (here.units === 0) well(await establish(act, example.objects));
  if (!hasThings) well(await writePlan(act, { ...emptyPlan, created: example.things }, "example"));
  well(await publishStanding(act, words.invented, act.today));
  await takeOverAttestations(act, example.attestations, "example");
  await shareExample(act, well);
  await planExample(act, spec, well);
  await expectExample(act, spec, well);
  await askExample(asOf(act, daysAgo.begun), well);
  if (house) await rehearseExample(act, spec, house, well);
  for (const other of others) await signInPerson(db, spec, other, now);
  const count = (noun: string) => example.things.filter(row => row.noun === noun).length;
  return {
    name: spec.name,
    units: spec.units,
    people: example.people,
    systems: count("system-use"),
    initiatives: count("initiative"),
    contracts: count("contract"),
    processings: count("processing"),
  };
};

const emptyPlan = { changed: [], removed: [], unchanged: {}, faults: [], faultCount: 0, notes: [] };

const zones = { DK: "Europe/Copenhagen", SE: "Europe/Stockholm", FI: "Europe/Helsinki", NO: "Europe/Oslo" };

const nameOf = ({ given, family }: { given: string; family: string }) => `${given} ${family}`;

const signInPerson = (db: Db, spec: Spec, one: Spec["words"]["signIn"][number], now: Date): Promise<string> =>
  addLocalPerson(
    db,
    {
      municipality: spec.id,
      country: spec.words.country,
      key: one.key,
      name: nameOf(one),
      lang: spec.words.lang,
      roles: one.roles,
      example: true,
    },
    now,
  );

/** The examples are made by us: a refusal is a fault of ours and must be seen. */
const well = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`example refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};
