import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { readyOf } from "../instrument/ready.ts";
import { versionsOf } from "../instrument/store.server.ts";
import { roundsOf } from "../questionnaire/rules-questionnaire.ts";
import type { Wave } from "../release-facts/rules-given.ts";
import { clocked, closedWave, frozenRelease } from "../result/testing/store-told-wave.server.ts";
import { draftWave, frozen } from "../wave/testing/waves.ts";
import * as wavePage from "../wave/wave.page.tsx";
import * as page from "./hours.page.tsx";
import { pulsesOf } from "./pulses.server.ts";

let house: Awaited<ReturnType<typeof clocked>>;
let act: Act;
let wave: string;
let release: string;

/** What the offices of two municipalities said of two roles; the second said less. */
const told = (questionnaire: Wave["questionnaire"]): Wave => {
  const answers = [
    {
      "P1#it-architect": 300,
      "P2#it-architect": 60,
      "P3#it-architect": 40,
      "P4#it-architect": 80,
      "P5#it-architect": 480,
    },
    { "P1#it-architect": 100, "P5#it-architect": 200, "P1#project-manager": 7 },
  ];
  const places = ["FI-091", "FI-049"];
  const of = (place: string) => ({ place, role: "role-reporter" });
  return {
    ...{ questionnaire, threshold: 5, leastFrame: 1, period: "2027-02", breakdowns: ["place"] },
    strata: places.map(place => ({ ...of(place), population: 1 })),
    responses: places.map((place, at) => ({ ...of(place), answers: answers[at]!, flags: [] })),
    reached: places.map(place => ({ ...of(place), invited: 1, refused: 0, partial: 0 })),
    ...{ mode: "on-record", languages: ["fi", "en", "da", "sv", "nb"], placeNames: {}, roleNames: {} },
  };
};

beforeAll(async () => {
  house = await clocked();
  await house.before();
  act = await house.municipality("091");
  const of = await frozen(act, "capacity-pulse");
  const [version] = await read(act, tx => versionsOf(tx, of.instrument));
  wave = await closedWave(act, of, readyOf("capacity-pulse")!);
  release = await frozenRelease(act, wave, told(version!.content));
});
afterAll(() => house.stop());

type Asked = { id?: string; who?: Act; lang?: Lang; query?: string };
const argsOf = ({ id = wave, who = act, lang = "en", query = "" }: Asked = {}): LoaderArgs =>
  ({
    request: new Request(`http://house/facts/waves/${id}/hours${query}`),
    context: { act: { ...who, lang }, lang, house: "http://house", door: { db: who.db }, post: null },
    params: { id },
  }) as unknown as LoaderArgs;

type PageModule = { loader: (args: LoaderArgs) => Promise<unknown>; default: () => React.ReactNode };
const shown = async (of: PageModule, asked: Asked = {}): Promise<string> => {
  const data = await of.loader(argsOf(asked));
  const Stub = createRoutesStub([
    { id: "page", path: "/", Component: of.default as () => React.JSX.Element, action: () => null },
  ]);
  const hydrationData = { loaderData: { page: data } };
  return renderToString(<Stub initialEntries={["/"]} hydrationData={hydrationData} />);
};
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the hours of roles", () => {
  it("are asked about five usual roles by whoever reports, until a municipality names its own", async () => {
    const of = await frozen(act, "capacity-pulse");
    const [version] = await read(act, tx => versionsOf(tx, of.instrument));
    expect(version!.content.roles).toEqual(["role-reporter"]);
    expect(roundsOf(version!.content)).toHaveLength(5);
  });

  it("are nobody's to see before the release opens, the plan's neither", async () => {
    expect(words(await shown(page))).toContain("The release opens on");
    expect(await pulsesOf(act)).toEqual([]);
    const draft = await draftWave(act, { closesOn: "2027-03-20", keepUntil: "2027-05-20" }, "capacity-pulse");
    expect(words(await shown(page, { id: draft }))).toContain("This round is not open yet");
    await house.after();
  });

  it("are shown by kind and role with a drawing, a table and how many answered, in each language", async () => {
    for (const lang of langs) {
      const html = await shown(page, { lang });
      expect(html.match(/<svg/g)?.length, lang).toBeGreaterThanOrEqual(5);
      expect(words(html), lang).toContain(readyOf("capacity-pulse")!.groups[0]!.items[0]!.text[lang]);
    }
    const html = words(await shown(page));
    // 300 of 480 hours.
    expect(html).toMatch(/IT architect 1 300 60 40 80 480 63\s?%/);
    // The mean of both, as the release publishes it.
    expect(html).toMatch(/IT architect 200\.0/);
    expect(await shown(page)).toContain(`/plan/capacity/pulse?release=${release}`);
    expect(words(await shown(page, { query: "?place=FI-049" }))).toMatch(/IT architect 100\.0/);
  });

  it("are told to the plan as the municipality's own offices said them, with how many answered", async () => {
    const [pulse, ...more] = await pulsesOf(act);
    expect(more).toEqual([]);
    expect(pulse).toMatchObject({ release, period: "2027-02", place: "FI-091", answered: 1, asked: 1 });
    expect(pulse!.roles).toEqual([
      {
        ...{ role: "it-architect", name: "IT architect", n: 1, whole: 480 },
        ...{ operation: 300, mandatory: 60, own: 40, unplanned: 80 },
      },
    ]);
    // One that did not ask has none, and no page of another's.
    const other = await house.municipality("049");
    expect(await pulsesOf(other)).toEqual([]);
    expect(await page.loader(argsOf({ who: other })).catch((thrown: Response) => thrown.status)).toBe(404);
  });

  it("have a page only where a questionnaire asks for them; the round leads to it", async () => {
    const other = await draftWave(act, { closesOn: "2027-03-20", keepUntil: "2027-05-20" });
    expect(await page.loader(argsOf({ id: other })).catch((thrown: Response) => thrown.status)).toBe(404);
    expect(await shown(wavePage)).toContain(`/facts/waves/${wave}/hours`);
  });
});
