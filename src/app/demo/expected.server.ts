import { addDays } from "../../kernel/period.ts";
import type { Result } from "../../kernel/result.ts";
import { normalThing, nounNamed, writePlan } from "../../modules/landscape/index.server.ts";
import { answerFor } from "../../modules/plan/index.server.ts";
import { agreeOn, sayExpectation, sightsOf } from "../../modules/purpose/index.server.ts";
import { type Purpose, purposes } from "../../modules/purpose/index.ts";
import type { Act } from "../../platform/act.ts";
import type { Spec } from "./spec.ts";

type Well = <T>(result: Result<T>) => T;
type Laid = Partial<Record<Purpose, number>>;

/**
 * The known case of automated invoices, with figures of our own: the council expects savings, finance right books, and
 * leaders of day care to be let off the books. And what the levels expect of digitalisation as a whole, talked through.
 */
export const expectExample = async (act: Act, spec: Spec, well: Well): Promise<void> => {
  if ((await sightsOf(act)).size > 0) return;
  const { words } = spec;
  const { told, ...named } = words.expected;
  const [school, dayCare, other] = institutionsOf(spec);
  const leaderOf = (place: string) => named.leader.replace("{p}", place);
  const invoices = await invoicesIn(act, spec, well);
  const says = say(act, well);
  const council = await says(invoices, "council", words.council, 100, { "lower-cost": 100 }, told.council);
  // They have moved since: the history has something to tell.
  await says(
    invoices,
    "council",
    words.council,
    30,
    { "lower-cost": 70, "released-labour": 30 },
    told.council,
    {
      id: council,
      version: 1,
    },
  );
  await says(
    invoices,
    "administration",
    named.finance,
    60,
    { "accuracy-and-legal-certainty": 80, "lower-cost": 20 },
    {
      ...told.finance,
      engine: "central-unit",
    },
  );
  await says(
    invoices,
    "institutions",
    leaderOf(dayCare),
    45,
    { "less-administration": 90, "accuracy-and-legal-certainty": 10 },
    {
      ...told.leader,
      engine: "line-departments",
    },
  );
  await says(invoices, "institutions", leaderOf(other), 40, {
    "less-administration": 75,
    "quality-for-residents": 25,
  });
  const all = act.municipality;
  await says(all, "council", words.council, 80, {
    "lower-cost": 40,
    "quality-for-residents": 35,
    "democracy-and-trust": 25,
  });
  await says(all, "administration", named.management, 75, {
    ...{
      "released-labour": 45,
      "accuracy-and-legal-certainty": 25,
      "less-administration": 15,
      "lower-cost": 15,
    },
  });
  await says(all, "institutions", leaderOf(school), 70, {
    "professional-support": 60,
    "less-administration": 40,
  });
  await says(all, "institutions", leaderOf(dayCare), 68, {
    ...{ "quality-for-residents": 40, "professional-support": 40, "inclusion-and-equal-access": 20 },
  });
  const points: Laid = {
    "released-labour": 30,
    "professional-support": 30,
    "quality-for-residents": 25,
    "lower-cost": 15,
  };
  well(await agreeOn(act, all, { ...named.agreed, on: addDays(act.today, -20), points: whole(points) }, 0));
};

const whole = (points: Laid) =>
  // Every purpose is among the keys.
  Object.fromEntries(purposes.map(purpose => [purpose, points[purpose] ?? 0])) as Record<Purpose, number>;

type Said = Parameters<typeof sayExpectation>[2];

const say =
  (act: Act, well: Well) =>
  async (
    about: string,
    level: Said["level"],
    who: string,
    daysAgo: number,
    points: Laid,
    more: Partial<Said> = {},
    seen: Parameters<typeof sayExpectation>[3] = null,
  ): Promise<string> => {
    const nothing = { engine: null, change: "", room: "", proof: "" };
    const said = { ...nothing, ...more, level, who, on: addDays(act.today, -daysAgo), points: whole(points) };
    return well(await sayExpectation(act, about, said, seen));
  };

/** Three invented places: a school and two of day care. */
const institutionsOf = ({ words }: Spec): [string, string, string] => {
  const called = (area: string, n: number) =>
    (words.institutions.find(one => one.area === area)?.pattern ?? "{p}").replace(
      "{p}",
      words.places[n] ?? "",
    );
  return [called("T05", 2), called("T04", 0), called("T04", 1)];
};

/** The initiative itself, which the municipality has but as an idea. */
const invoicesIn = async (act: Act, { words, seed }: Spec, well: Well): Promise<string> => {
  const id = `01946e81-0000-7000-8000-${String(seed).padStart(12, "0")}`;
  const values = normalThing(nounNamed("initiative")!, {
    ...{ title: words.expected.initiative, purpose: words.expected.purpose, notes: words.invented },
    ...{ level: "local", stage: "idea", size: "S", roleProfile: "automation", currency: words.currency },
  });
  const created = [{ noun: "initiative", id, isNew: true, version: null, values, remove: false }];
  well(await writePlan(act, { created, changed: [], removed: [] }, "example"));
  well(
    await answerFor(act, id, { benefits: { "less-administration": 4, "lower-cost": 2 }, notBefore: null }),
  );
  return id;
};
