import { expect, test } from "vitest";
import type { Lang } from "../../../kernel/lang.ts";
import { answerText, type Impact } from "./view.ts";

const answer = (
  kind: Impact["kind"],
  systems: number,
  units: number,
  lang: Lang,
  flowsKnown = true,
  usersSaid = true,
  responsible: readonly string[] = [],
) =>
  answerText(
    {
      kind,
      name: "Sag",
      stops: Array(systems).fill({}),
      flowsKnown,
      units,
      tasks: 0,
      usersSaid,
      tasksSaid: true,
      losing: new Set(),
      unsaid: usersSaid ? 0 : 1,
      responsible: usersSaid ? [] : responsible,
      answering: new Set(),
      groups: [],
    } as Impact,
    lang,
  );

test("the answer says one, many and none as a person would", () => {
  expect(answer("system-use", 1, 1, "en")).toBe(
    "If Sag goes, 1 system stops working, and 1 unit loses a system it uses.",
  );
  expect(answer("system-use", 2, 3, "da")).toBe(
    "Hvis Sag forsvinder, går 2 systemer i stå, og 3 enheder mister et system, de bruger.",
  );
  expect(answer("system-use", 0, 0, "fi")).toBe(
    "Jos Sag poistuu, mikään muu tietojärjestelmä ei lopeta toimintaansa, ja yksikään yksikkö ei menetä käyttämäänsä tietojärjestelmää.",
  );
  expect(answer("supplier", 1, 0, "sv")).toBe(
    "Om Sag försvinner förlorar 1 it-system det som det vilar på, och inga enheter påverkas.",
  );
});

test("where no integration of a system is registered, nobody knows which systems stop, and it says so", () => {
  expect(answer("system-use", 0, 2, "en", false)).toBe(
    "If Sag goes, we do not know which systems stop (no integrations are registered for it), and 2 units lose a system they use.",
  );
  expect(answer("supplier", 0, 0, "en", false)).toBe(
    "If Sag goes, no system loses what it rests on, and no unit is affected.",
  );
});

test("units that lose a system are told as perhaps not all, where nobody said who uses it", () => {
  expect(answer("system-use", 0, 1, "en", true, false)).toBe(
    "If Sag goes, no other system stops working, and 1 unit loses a system it uses. Not every one of these systems says who uses it, so there may be more.",
  );
  expect(answer("system-use", 2, 1, "en", true, false, ["Care", "Park"])).toBe(
    "If Sag goes, 2 systems stop working, and 1 unit loses a system it uses. Of 1 system nobody has said who uses it, so there may be more. Responsible: Care and Park.",
  );
  expect(answer("system-use", 0, 0, "da", true, false, ["Pleje"])).toBe(
    "Hvis Sag forsvinder, går ingen andre systemer i stå, og vi ved ikke, hvilke enheder der mister et system, de bruger. Ingen har sagt, hvem der bruger det. Ansvarlig: Pleje.",
  );
});
