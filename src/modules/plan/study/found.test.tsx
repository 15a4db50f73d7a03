import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { InLang } from "../../../platform/ui/index.ts";
import { portfolio } from "../testing/instances.ts";
import { Found } from "./found.tsx";
import type { PriceTold } from "./rules-study.ts";

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
