import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOf, type Noun } from "../src/modules/landscape/register/noun.ts";
import { nouns } from "../src/modules/landscape/register/nouns.ts";
import { heldIn, type Kept, plant, plantWhole } from "./plant.ts";
import { type Founder, type Served, served } from "./server.ts";

let server: Served;
let founder: Founder;
/** What was sent with the forms of each kind. */
const sent = new Map<string, Kept[]>();

beforeAll(async () => {
  server = await served();
  founder = await server.founder("Feltby", "FI");
  const keep = (form: string, kept: Kept) => {
    const plural = form.split("/")[2]!;
    sent.set(plural, [...(sent.get(plural) ?? []), kept]);
  };
  await plant(founder, "Zqfelt", keep);
  // Once more where a form came before what it points to, or could point to its own kind.
  for (const noun of nouns)
    if (unsent(noun).length > 0)
      keep(`/landscape/${noun.plural}/new`, await plantWhole(founder, noun.plural, "Zqfelt whole"));
}, 600_000);
afterAll(() => server.stop());

const named = (noun: Noun): string[] => askedOf(noun).map(([name]) => name);
const unsent = (noun: Noun): string[] =>
  named(noun).filter(name => !sent.get(noun.plural)?.some(({ fields }) => fields[name]));

const all: [string, Noun][] = nouns.map(noun => [noun.plural, noun]);

test.each(all)(
  "every field of %s is sent with its form, and stands there when it is opened again",
  async (plural, noun) => {
    expect(unsent(noun)).toEqual([]);
    for (const { address, fields } of sent.get(plural)!) {
      const held = await heldIn(founder, `${address}/edit`);
      for (const name of named(noun)) expect([name, held[name]]).toEqual([name, fields[name]]);
    }
  },
);
