import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { InLang } from "../../../platform/ui/index.ts";
import { portfolio } from "../testing/instances.ts";
import { Found } from "./found.tsx";
import { toldWeights } from "./found-weighed.tsx";
import type { PriceTold } from "./rules-study.ts";
import { namedAs } from "./study.server.ts";
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

test("a price is told of the role as the reader calls it, whoever asked and in whatever language", () => {
  const whole = portfolio("tiny");
  const price = (kind: PriceTold["kind"], id: string): PriceTold => ({
    ...{ kind, id, name: "as asked", more: 3, gain: null, found: 0, enters: [], leaves: [], moves: 0 },
  });
  const { id, name } = whole.roles[0]!;
  const prices = [price("role", id), price("budget", id)];
  const told = namedAs({ kind: "prices", done: 2, of: 2, prices }, { portfolio: whole });
  expect(told?.kind === "prices" && told.prices.map(one => one.name)).toEqual([name, "as asked"]);
});
