import { newId } from "../../../kernel/ids.ts";
import type { Act } from "../../../platform/act.ts";
import { personVerbs } from "../person/actions.server.ts";
import type { Person } from "../person/rules.ts";
import { positionVerbs } from "../position/actions.server.ts";
import type { Position } from "../position/rules.ts";
import { setResponsibility } from "../responsibility/actions.server.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import type { Unit } from "../unit/rules.ts";

/** The value of what must have gone well in a test. */
export const well = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

export const aUnit = (name: string, parentLine: string | null, more: Partial<Unit> = {}): Unit => ({
  name,
  type: "department",
  parentLine,
  parentPay: null,
  parentSafety: null,
  parentPolitics: null,
  ean: null,
  pNumber: null,
  email: null,
  phone: null,
  address: null,
  openingHours: null,
  ...more,
});

export const aPerson = (given: string, family: string, more: Partial<Person> = {}): Person => ({
  given,
  family,
  display: null,
  email: null,
  phone: null,
  protected: false,
  ...more,
});

export const aPosition = (unit: string, person: string | null, more: Partial<Position> = {}): Position => ({
  unit,
  person,
  title: "Gartner",
  jobClass: null,
  type: "employee",
  fraction: 100,
  primary: person !== null,
  ...more,
});

/** An invented little town: city › technical department › park, a school, a chief and a gardener, one vacancy. */
export const foundTown = async (act: Act) => {
  const from = "2020-01-01";
  const unit = async (value: Unit) => well(await unitVerbs.start(act, { from, value })).id;
  const person = async (value: Person) => well(await personVerbs.start(act, { from, value })).id;
  const position = async (value: Position) => well(await positionVerbs.start(act, { from, value })).id;
  const city = await unit(aUnit("Prøvested Kommune", null));
  const tech = await unit(aUnit("Teknik og Miljø", city));
  const park = await unit(aUnit("Park", tech, { type: "team" }));
  const school = await unit(aUnit("Åskolen", city, { type: "institution" }));
  const chief = await person(aPerson("Inge", "Lundby"));
  const gardener = await person(aPerson("Åge", "Hauge"));
  const chiefPost = await position(aPosition(tech, chief, { title: "Teknisk chef", type: "manager" }));
  const gardenerPost = await position(aPosition(park, gardener));
  const vacantPost = await position(aPosition(park, null));
  const manager = well(
    await setResponsibility(act, {
      kind: "manager",
      object: { kind: "unit", id: tech },
      holder: { kind: "position", id: chiefPost },
      from,
    }),
  );
  return {
    city,
    tech,
    park,
    school,
    chief,
    gardener,
    chiefPost,
    gardenerPost,
    vacantPost,
    manager: manager?.id ?? newId(),
  };
};
