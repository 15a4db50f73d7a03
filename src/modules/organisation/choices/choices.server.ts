import { once } from "../../../kernel/once.ts";
import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import {
  type Labels,
  labelled,
  labelsLike,
  labelsNear,
  mostNear,
  tellingWords,
} from "../../../platform/search/index.ts";
import { holdersCalled, holdersLike } from "../names/store.server.ts";
import { type UnitLine, unitNames, unitsAsOf } from "../unit/reads.server.ts";
import type { ChoiceNoun, Chosen } from "./nouns.ts";

const most = 20;
const longest = 300;

/** Many units share a name: those are told with the unit above. */
const unitLabels = once((units: readonly UnitLine[]): Labels => {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return labelled(units.map(({ id, name, parent }) => ({ id, name, more: names.get(parent ?? "") ?? "–" })));
});

const unitsOf = async (act: Act, day: Day): Promise<Labels> => unitLabels(await unitsAsOf(act, day));

/** What may be meant by what is typed so far, as it is called on a day. */
export const choicesLike = async (act: Act, of: ChoiceNoun, typed: string, day: Day): Promise<string[]> => {
  const text = typed.slice(0, longest);
  if (of === "unit") return labelsLike(await unitsOf(act, day), text, most);
  return read(act, tx => holdersLike(tx, { ...act, today: day }, text, most, of));
};

/** The ids a name may mean on a day. */
export const idsCalled = async (
  act: Act,
  of: ChoiceNoun,
  text: string,
  day: Day,
): Promise<readonly string[]> => {
  if (of === "unit") return (await unitsOf(act, day)).idsOf(text);
  const called = await read(act, tx => holdersCalled(tx, { ...act, today: day }, [text], of));
  return called.get(text) ?? [];
};

/** What comes near a name that nothing has on a day. */
export const choicesNear = async (act: Act, of: ChoiceNoun, text: string, day: Day): Promise<string[]> => {
  if (of === "unit") return labelsNear(await unitsOf(act, day), text);
  const found: string[] = [];
  for (const word of tellingWords(text).slice(0, 4))
    found.push(...(await read(act, tx => holdersLike(tx, { ...act, today: day }, word, mostNear, of))));
  return [...new Set(found)].slice(0, mostNear);
};

/** What units are called in a box on a day; one not there then by the name it had or will have. */
export const unitsChosen = async (
  act: Act,
  ids: readonly (string | null | undefined)[],
  day: Day,
): Promise<Record<string, Chosen>> => {
  const asked = [...new Set(ids.flatMap(id => id ?? []))];
  const { of } = await unitsOf(act, day);
  const gone = asked.filter(id => !of.has(id));
  const names = gone.length > 0 ? await unitNames(act, gone, day) : new Map<string, string>();
  return Object.fromEntries(
    asked.flatMap(id => {
      const label = of.get(id) ?? names.get(id);
      return label === undefined ? [] : [[id, { id, label }]];
    }),
  );
};
