import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { InLang } from "../../../platform/ui/index.ts";
import { portfolio } from "../testing/instances.ts";
import { Found } from "./found.tsx";
import { toldWeights } from "./found-weighed.tsx";
import { namedAs } from "./rules-named.ts";
import type { OfferTold, PriceTold, StudyTold } from "./rules-study.ts";
import { weighedTold } from "./weighed.ts";

test("beside an effect that is not shown stands no number, whatever a search happened to find", () => {
  const price = (name: string, gain: PriceTold["gain"]): PriceTold => ({
    ...{ kind: "role", id: name, name, more: 3, gain, found: 4711 },
    ...{ enters: ["Ny"], leaves: [], moves: 0 },
  });
  const page = (gain: PriceTold["gain"]) =>
    renderToStaticMarkup(
      <InLang lang="en">
        <Found
          told={{ kind: "prices", done: 1, of: 1, prices: [price("Lead", gain)] }}
          {...{ lang: "en", run: "", calendar: portfolio("tiny").calendar, currency: "DKK", value: 40 }}
          // The head is of no meaning for prices.
          head={{} as Parameters<typeof Found>[0]["head"]}
        />
      </InLang>,
    );
  const none = page(null);
  expect(none).toContain("No effect shown");
  expect(none).not.toContain("4,711");
  expect(none).not.toContain("Ny");
  expect(page({ least: 1, most: 5_000 })).toContain("4,711");
});

test("a purpose that weighs nothing now is not said to weigh twice as much", () => {
  const whole = portfolio("tiny");
  const [first, ...others] = whole.purposes;
  const light = { ...whole, purposes: [{ ...first!, weight: 0 }, ...others] };
  const told = (raised: string) =>
    toldWeights(
      weighedTold(
        light,
        {
          ...{ raised, weights: {}, plan: {}, given: {}, value: 0, bound: 0, gap: 0 },
          changes: { changes: [], unchanged: [], gain: 0, hit: [] },
        },
        { plan: {}, value: 0, differs: 0, enters: ["Ny"], leaves: [], chance: null },
      ),
      "en",
    );
  expect(told(first!.id)).toBe(
    `${first!.name} weighs nothing now. If it weighed twice the average: Ny comes in.`,
  );
  expect(told(others[0]!.id)).toBe(`If ${others[0]!.name} weighs twice as much: Ny comes in.`);
});

test("what was found out is told in the names of now, whoever asked and in whatever language", () => {
  const whole = portfolio("tiny");
  const [role, unit] = [whole.roles[0]!, whole.units[0]!];
  const [first, second] = [whole.initiatives[0]!, whole.initiatives[1]!];
  const asked = { name: "as asked" };
  const shown = (told: StudyTold) => JSON.stringify(namedAs(told, whole));
  const price = (kind: PriceTold["kind"], id: string): PriceTold => ({
    ...{ ...asked, kind, id, more: 3, gain: null, found: 0, moves: 0 },
    ...{ enters: [first.id], leaves: ["Told by name, long ago"] },
  });
  const prices = [price("role", role.id), price("unit", unit.id)];
  const told = namedAs({ kind: "prices", done: 2, of: 2, prices }, whole);
  expect(told).toMatchObject({
    prices: [role, unit].map(({ name }) => ({
      name,
      enters: [first.name],
      leaves: ["Told by name, long ago"],
    })),
  });
  const offer: OfferTold = {
    ...{ kind: "together", going: false, impossible: false, least: 1 },
    found: {
      ...{ plan: {}, total: 1, value: 1 },
      late: [{ ...asked, id: first.id, periods: 1, law: null }],
      above: [
        { ...asked, kind: "role", id: role.id, period: 0, more: 1 },
        { ...asked, kind: "unit", id: unit.id, period: 0, more: 1 },
      ],
      longer: [{ ...asked, id: second.id, from: 1, to: 2 }],
      left: [{ ...asked, id: second.id, law: null }],
    },
  };
  const relaxed = shown({ kind: "relax", offers: [offer] });
  for (const { name } of [role, unit, first, second]) expect(relaxed).toContain(`"name":"${name}"`);
  expect(relaxed).not.toContain("as asked");
  const other = { plan: {}, value: 1, differs: 1, enters: [first.id], leaves: [], chance: null };
  const moved = [{ ...asked, id: second.id, from: 0, to: 1 }];
  expect(
    namedAs({ kind: "alternatives", done: 1, of: 1, plans: [{ ...other, moved }] }, whole),
  ).toMatchObject({
    plans: [{ enters: [first.name], moved: [{ name: second.name }] }],
  });
  // A year is its own name, and so is what was told before ids were kept.
  expect(shown({ kind: "prices", done: 1, of: 1, prices: [price("budget", "2027")] })).toContain("as asked");
});
