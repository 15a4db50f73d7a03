import { afterAll, beforeAll, expect, test } from "vitest";
import { langs } from "../src/kernel/lang.ts";
import { browsed, executable, pagesPrinted } from "./browser.ts";
import { type Founder, type Served, served } from "./server.ts";

// The paper for the meeting says that it fits one sheet: printed with as much on it as anybody can write.

let server: Served;
let founder: Founder;
beforeAll(async () => {
  server = await served();
  founder = await server.founder("Papirby");
});
afterAll(() => server.stop());

const long = (letters: number) => "ikääntyneiden palveluasumisen ".repeat(100).slice(0, letters).trim();

/** Two purposes a level share first place and get nothing from the others: twice as much contradicts as is usual. */
const answers = [
  { level: "council", points: { "lower-cost": "50", "inclusion-and-equal-access": "50" } },
  { level: "council", points: { "lower-cost": "50", "inclusion-and-equal-access": "50" } },
  { level: "administration", points: { "accuracy-and-legal-certainty": "50", "released-labour": "50" } },
  { level: "administration", points: { "accuracy-and-legal-certainty": "50", "released-labour": "50" } },
  { level: "institutions", points: { "professional-support": "50", "quality-for-residents": "50" } },
  { level: "institutions", points: { "professional-support": "50", "quality-for-residents": "50" } },
];
const points = (of: object) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [`points.${key}`, value]));

test("the paper for the meeting fits one sheet in every language, however much was said and agreed", async () => {
  const whole = "/purpose/whole";
  const isPrintedOnOne = async (found: string) => {
    expect((await founder.get(`${whole}/paper`)).body).toContain(found);
    // Only where somebody works at home may the paper stay unprinted.
    if (!executable) return expect(process.env.CI).toBeUndefined();
    await browsed(server.url, founder, async page => {
      for (const lang of langs) {
        await page.goto(`${server.url}${whole}/paper?lang=${lang}`);
        expect([lang, await pagesPrinted(page)]).toEqual([lang, 1]);
      }
    });
  };
  const agreed = { text: long(2000), parties: long(500), on: "2026-01-10" };
  const shares = { "lower-cost": "20", "released-labour": "20", "professional-support": "20" };
  const rest = { "quality-for-residents": "15", "less-administration": "15", "democracy-and-trust": "10" };
  const saved = await founder.post(`${whole}/agreement`, { ...agreed, ...points({ ...shares, ...rest }) });
  expect(saved.status).toBe(302);
  for (const [at, { level, points: laid }] of answers.entries()) {
    const said = { change: long(1000), room: long(1000), proof: long(1000), engine: "product-community" };
    const form = { level, who: `${at} ${long(198)}`, on: "2026-02-10", ...said, ...points(laid) };
    expect((await founder.post(`${whole}/answers/new`, form)).status).toBe(302);
  }
  await isPrintedOnOne("Somebody has said otherwise since");
  const anew = { ...agreed, on: "2026-03-10", version: "1" };
  expect(
    (await founder.post(`${whole}/agreement`, { ...anew, ...points({ ...shares, ...rest }) })).status,
  ).toBe(302);
  await isPrintedOnOne("cut for the sheet");
});
