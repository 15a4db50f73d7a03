import { type Attributes, sliceAt } from "../history/rules-slices.ts";
import { namesOf, rowsById, type Settled } from "./rules-names.ts";
import { type ImportAsk, type PlanLine, plain, type SheetKind } from "./rules-plan.ts";

/**
 * The lines of a plan; a new unit or person with those here who bear its name, or its e-mail, and may be the same.
 * Who has a number of this source, or stands in the file, is somebody else.
 */
export const withAlike = (
  ask: ImportAsk,
  settled: Settled,
  lines: readonly PlanLine[],
): readonly PlanLine[] => {
  const rowOf = rowsById(settled);
  const here = { unit: calledHere(ask, "unit", rowOf), person: calledHere(ask, "person", rowOf) };
  return lines.map(line => {
    if (line.kind === "position" || line.actions[0] !== "added") return line;
    const called = here[line.kind];
    const names = namesOf(line.kind, rowOf.get(line.id)?.values ?? {});
    const alike = [...new Set(names.flatMap(name => called.get(plain(name)) ?? []))];
    return alike.length > 0 ? { ...line, alike } : line;
  });
};

const calledHere = (ask: ImportAsk, kind: SheetKind, inFile: ReadonlyMap<string, unknown>) => {
  const called = new Map<string, string[]>();
  for (const [id, slices] of ask.whole[kind]) {
    if (ask.numbered[kind].has(id) || inFile.has(id)) continue;
    const value = sliceAt<Attributes>(slices, ask.day)?.value;
    for (const name of new Set(namesOf(kind, value ?? {}).map(plain)))
      if (name !== "") called.set(name, [...(called.get(name) ?? []), id]);
  }
  return called;
};
