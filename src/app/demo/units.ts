import type { Dice } from "./dice.ts";
import { isOurs, type Spec } from "./spec.ts";
import type { InstitutionWords } from "./words/words.ts";

export type UnitKind = "root" | "board" | "department" | "section" | "institution" | "team";
export type Unit = {
  id: string;
  kind: UnitKind;
  name: string;
  parent: Unit | null;
  /** The areas or the task of the task tree it works with. */
  codes: readonly string[];
  institution?: InstitutionWords;
};

export type TaskWords = { code: string; label: string; leaf: boolean };

/** The units as they are today; history and plans are laid over them elsewhere. */
export const unitsOf = (spec: Spec, dice: Dice, tasks: readonly TaskWords[]): Unit[] => {
  const { words } = spec;
  const units: Unit[] = [];
  const add = (kind: UnitKind, name: string, parent: Unit | null, codes: readonly string[]): Unit => {
    const unit: Unit = { id: dice.id(), kind, name, parent, codes };
    units.push(unit);
    return unit;
  };
  const root = add("root", spec.fullName, null, []);
  const council = add("board", words.council, root, []);
  for (const name of words.committees) add("board", name, council, []);
  for (const { name, areas } of words.departments) {
    const department = add("department", name, root, areas);
    if (!spec.sections) continue;
    for (const task of tasks)
      if (task.leaf && areas.includes(task.code.slice(0, 3)) && isOurs(words, task.code))
        add("section", task.label, department, [task.code]);
  }
  addInstitutions(spec, dice, units);
  addTeams(spec, dice, units);
  return units;
};

const addInstitutions = (spec: Spec, dice: Dice, units: Unit[]): void => {
  const { institutions, places } = spec.words;
  const weights = institutions.map(kind => [kind, kind.weight] as const);
  const used = new Set<string>();
  for (let n = 0; n < spec.institutions; ) {
    // Every kind once, then by weight.
    const kind = institutions[n] ?? dice.weighted(weights);
    const name = kind.pattern.replace("{p}", dice.pick(places));
    if (used.has(name)) continue;
    used.add(name);
    n++;
    const parent = units.find(unit => unit.kind === "department" && unit.codes.includes(kind.area));
    units.push({
      id: dice.id(),
      kind: "institution",
      name,
      parent: parent ?? null,
      codes: [kind.area],
      institution: kind,
    });
  }
};

const addTeams = (spec: Spec, dice: Dice, units: Unit[]): void => {
  const hosts = units.filter(unit => unit.kind === "institution" || unit.kind === "section");
  const room = hosts.flatMap(host =>
    (host.institution?.teams ?? spec.words.sectionTeams).map((name, n) => ({ host, name, n })),
  );
  // First teams of all before second teams of any; institutions before offices.
  room.sort(
    (a, b) => a.n - b.n || (a.host.kind === b.host.kind ? 0 : a.host.kind === "institution" ? -1 : 1),
  );
  for (const { host, name } of room) {
    if (units.length >= spec.units) return;
    const team: Unit = { id: dice.id(), kind: "team", name, parent: host, codes: host.codes };
    units.push(host.institution ? { ...team, institution: host.institution } : team);
  }
};
