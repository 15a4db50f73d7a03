import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { loader as fileOf } from "./file.route.ts";
import * as listPage from "./list.page.tsx";
import * as seriesPage from "./series.page.tsx";

type Asked = { act: Act; path: string; signedIn?: boolean; lang?: Lang };

// What a public page is given of its context.
const argsOf = ({ act, path, signedIn = false, lang = "en" }: Asked): LoaderArgs =>
  ({
    request: new Request(`http://localhost${path}`),
    context: { act: signedIn ? act : null, lang, door: { db: act.db } },
    params: { series: /series\/([\w-]+)/.exec(path)?.[1] },
  }) as unknown as LoaderArgs;

const shown = async (
  page: { loader: (args: LoaderArgs) => Promise<unknown>; default: () => React.ReactNode },
  asked: Asked,
): Promise<string> => {
  const data = await page.loader(argsOf(asked));
  const Stub = createRoutesStub([
    { id: "page", path: "/", Component: page.default as () => React.JSX.Element },
  ]);
  return renderToString(<Stub initialEntries={["/"]} hydrationData={{ loaderData: { page: data } }} />);
};
const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the page of a public figure", () => {
  it("shows a municipality beside those of its size, the country and its peers, to anyone", async () => {
    const act = await testAct();
    const text = plain(
      await shown(seriesPage, { act, path: "/facts/series/share-65-plus?country=NO&of=Asker" }),
    );
    expect(text).toContain("Asker beside municipalities of its size");
    expect(text).toContain("Of its size: 100,000 inhabitants and over");
    expect(text).toContain("All municipalities in Norway");
    expect(text).toContain("SSB · 1 January 2026 · borders of 2024");
    expect(text).toContain("Counted");
  });

  it("says how many names were too many where more than twelve are written", async () => {
    const names = Array.from({ length: 14 }, (_, i) => ["Umeå", "Borås"][i % 2]).join(", ");
    const path = `/facts/series/inhabitants?country=SE&of=Lund&peers=${names}`;
    const text = plain(await shown(seriesPage, { act: await testAct(), path }));
    expect(text).toContain("2 names are too many: the first 12 stand here.");
  });

  it("tells the peers by name and never by value, whoever is chosen", async () => {
    const act = await testAct();
    const path = "/facts/series/inhabitants?country=SE&of=Lund&peers=Umeå, Borås, Gävle";
    const text = plain(await shown(seriesPage, { act, path }));
    const places = ["Borås", "Gävle", "Umeå"].map(name => text.indexOf(`Peer: ${name}`));
    expect(places.every(at => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain("The peers are those chosen, by name.");
  });

  it("says of a name that several have which there are, and of a stranger's that nobody has it", async () => {
    const act = await testAct();
    const path = "/facts/series/inhabitants?country=NO&of=Herøy&peers=Nowhere";
    const text = plain(await shown(seriesPage, { act, path }));
    expect(text).toMatch(/called just “Herøy”. Is it one of these: Herøy \(1515\) and Herøy \(1818\)\?/);
    expect(text).toContain("No municipality in Norway is called “Nowhere”.");
  });

  it("begins in the reader's own country, and asks for a municipality where its own is invented", async () => {
    const act = await testAct({ country: "FI" });
    const text = plain(await shown(seriesPage, { act, path: "/facts/series/inhabitants", signedIn: true }));
    expect(text).toContain("Choose a municipality");
    expect(text).toContain("All municipalities in Finland");
  });

  it("says that nobody has told a figure where nobody has, and never a zero", async () => {
    const act = await testAct();
    const text = plain(await shown(seriesPage, { act, path: "/facts/series/share-65-plus?country=DK" }));
    expect(text).toContain(
      "No statistical office has told this figure of municipalities in Denmark here yet.",
    );
  });

  it("says of a municipality that was another one before that earlier years are not told", async () => {
    const act = await testAct();
    const path = "/facts/series/inhabitants?country=NO&of=Haram";
    expect(plain(await shown(seriesPage, { act, path }))).toMatch(/2016 Not told .* Not told/);
  });

  it.each(langs)("is whole in %s", async lang => {
    const act = await testAct();
    const path = "/facts/series/inhabitants?country=FI&of=Turku";
    expect(await shown(seriesPage, { act, path, lang })).toContain("Turku");
    expect(await shown(listPage, { act, path: "/facts/series", lang })).toContain(
      "/facts/series/inhabitants",
    );
  });

  it("is not there for what is no figure", async () => {
    const act = await testAct();
    await expect(seriesPage.loader(argsOf({ act, path: "/facts/series/none" }))).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("the files beside the page", () => {
  it("hold every municipality of the country, a missing value empty and said to be missing", async () => {
    const act = await testAct();
    const answer = await fileOf(argsOf({ act, path: "/facts/series/inhabitants.csv?country=NO" }));
    const lines = (await answer.text()).trimEnd().split("\n");
    expect(lines[0]).toBe("country,code,name,year,value,status");
    expect(lines).toHaveLength(1 + 357 * 3);
    expect(lines).toContain("NO,1580,Haram,2016,,missing");
    expect(lines.filter(line => /^NO,0301,Oslo,2026,\d+,measured$/.test(line))).toHaveLength(1);
  });

  it("say what the figures mean: definition, publisher, date, borders, licence, and what each column is", async () => {
    const act = await testAct();
    const answer = await fileOf(argsOf({ act, path: "/facts/series/inhabitants.metadata.json?country=FI" }));
    expect(await answer.json()).toMatchObject({
      url: "inhabitants.csv?country=FI",
      "dc:publisher": "Tilastokeskus",
      "dc:license": "CC BY 4.0",
      "dc:coverage": "borders of 2026",
      "dc:date": { "@value": "2026-11-21", "@type": "xsd:date" },
      tableSchema: { primaryKey: ["country", "code", "year"] },
    });
  });

  it("are not there where nobody has told the figure", async () => {
    const act = await testAct();
    const asked = argsOf({ act, path: "/facts/series/share-65-plus.csv?country=SE" });
    await expect(fileOf(asked)).rejects.toMatchObject({ status: 404 });
  });
});
