import { describe, expect, it } from "vitest";
import { inventedFacts, scaleOf } from "../chart/testing/cube.ts";
import { statisticsApi } from "./api.server.ts";
import { house, tableWords, titleWords } from "./house.ts";
import { tableOf } from "./rules-cube-table.ts";

/*
 * What the clients of statisticians ask, as their public sources make it: pxwebpy (Python), pxweb and PxWebApiData (R).
 */
const table = tableOf(inventedFacts(scaleOf("Q1", "_all", [0.1, 0.1, 0.2, 0.4, 0.2, 0.05])), {
  id: "0190a000-0000-7000-8000-000000000001",
  source: { en: "Example" },
  openedAt: "2026-12-01T06:00:00.000Z",
  zone: "Europe/Helsinki",
  words: tableWords,
});
const listed = { table, paths: [] };
const api = statisticsApi({
  tables: { listed: async () => [listed], table: async id => (id === table.id ? listed : null) },
  house,
  clock: () => new Date("2026-12-02T12:00:00Z"),
  mostCells: house.maxDataCells,
  words: titleWords,
  linksOf: () => [],
  at: "http://house/api/v2",
});
const at = "http://house/api/v2";
const ask = async (path: string, body?: unknown) => {
  const init = body
    ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
    : {};
  const answer = await api(new Request(at + path, init), "a client");
  return { status: answer.status, text: await answer.text() };
};

type Read = {
  id: string[];
  size: number[];
  dimension: Record<string, { label: string }>;
  value: (number | null)[];
};

/** Takes labels in the order they are written and lays the values beside their combinations, as pxwebpy does. */
const framed = (text: string): Record<string, unknown>[] => {
  const { id, size, dimension, value }: Read = JSON.parse(text);
  const orders = id.map((code, n) => {
    const from = text.indexOf('"label":{', text.indexOf(`"${code}":{"label"`));
    const labels = [...text.slice(from + 9, text.indexOf("}", from)).matchAll(/"((?:[^"\\]|\\.)*)":"/g)].map(
      ([, key]) => key!,
    );
    expect(labels).toHaveLength(size[n] ?? -1);
    return [dimension[code]!.label, labels] as const;
  });
  const rows = orders.reduce<Record<string, unknown>[]>(
    (so, [name, codes]) => so.flatMap(row => codes.map(code => ({ ...row, [name]: code }))),
    [{}],
  );
  expect(rows).toHaveLength(value.length);
  return rows.map((row, n) => ({ ...row, value: value[n] }));
};

describe("pxwebpy", () => {
  it("finds the version and the limits it keeps to", async () => {
    const config = JSON.parse((await ask("/config?lang=en")).text);
    expect(config).toMatchObject({
      apiVersion: "2.0.0",
      maxDataCells: 10_000,
      maxCallsPerTimeWindow: 30,
      timeWindow: 10,
    });
  });

  it("reads what it asked for into a frame whose rows are right", async () => {
    await ask(`/tables?lang=en&query=invented&pageSize=100`);
    const metadata = JSON.parse((await ask(`/tables/${table.id}/metadata?lang=en`)).text);
    const selection = metadata.id.map((code: string) => ({
      variableCode: code,
      valueCodes:
        code === "answer"
          ? ["*"]
          : code === "ContentsCode"
            ? ["share"]
            : [Object.keys(metadata.dimension[code].category.index)[0]],
    }));
    const { text } = await ask(`/tables/${table.id}/data?lang=en&outputFormat=json-stat2`, { selection });
    const shares = framed(text).filter(row => row.value !== null);
    expect(shares.map(({ answer, value }) => [answer, value])).toEqual([
      ["1", 0.1],
      ["2", 0.1],
      ["3", 0.2],
      ["4", 0.4],
      ["5", 0.2],
      ["dontknow", 0.05],
    ]);
  });
});

describe("pxwebpy, asked for all municipalities", () => {
  it("asks of the list of codes by its name alone, and then for those codes", async () => {
    const metadata = JSON.parse((await ask(`/tables/${table.id}/metadata?lang=en`)).text);
    const { id, links } = metadata.dimension.group.extension.codelists[1];
    const list = JSON.parse((await ask(`/codelists/${id}?lang=en&outputFormat=json-stat2`)).text);
    expect(list).toMatchObject({ id, label: "municipalities", language: "en", type: "Valueset" });
    const codes = list.values.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(["place:FI-091", "place:SE-0180"]);
    // The list's own address, which other clients follow, is spelled as PxWeb spells it.
    expect(links).toEqual([{ rel: "metadata", hreflang: "en", href: `${at}/codeLists/${id}?lang=en` }]);
    expect(JSON.parse((await ask(links[0].href.slice(at.length))).text)).toEqual(list);
    const selection = [
      { variableCode: "item", valueCodes: ["Q1"] },
      { variableCode: "group", valueCodes: codes, codelist: id },
      { variableCode: "ContentsCode", valueCodes: ["n"] },
      { variableCode: "wave", valueCodes: ["2026-10"] },
    ];
    const { status, text } = await ask(`/tables/${table.id}/data?lang=en&outputFormat=json-stat2`, {
      selection,
    });
    expect([status, Object.keys(JSON.parse(text).dimension.group.category.index)]).toEqual([200, codes]);
  });

  it.each(["vs_place", "vs_nobody_0190a000-0000-7000-8000-000000000001", "vs_place_nowhere"])(
    "is told that there is no list %s",
    async name => {
      const { status, text } = await ask(`/codelists/${name}`);
      expect([status, JSON.parse(text).title]).toEqual([404, "Non-existent codelist"]);
    },
  );
});

describe("pxweb and PxWebApiData for R", () => {
  it("search, and go on by the addresses that are found", async () => {
    const { tables } = JSON.parse((await ask("/tables?lang=en&query=invented&pageNumber=1")).text);
    const led = (rel: string) => tables[0].links.find((link: { rel: string }) => link.rel === rel).href;
    for (const rel of ["self", "metadata", "data"]) expect(new URL(led(rel)).href).toBe(led(rel));
    const metadata = JSON.parse((await ask(led("metadata").slice(at.length))).text);
    expect(metadata.extension.px.tableid).toBe(table.id);
  });

  it("ask by a list of codes in the address", async () => {
    const { text } = await ask(
      `/tables/${table.id}/data?lang=en&outputFormat=json-stat2&codelist%5Bgroup%5D=vs_role_${table.id}&outputValues%5Bgroup%5D=aggregated&valueCodes%5Bitem%5D=Q1&valueCodes%5Bgroup%5D=%2A&valueCodes%5BContentsCode%5D=n&valueCodes%5Bwave%5D=%2A`,
    );
    expect(Object.keys(JSON.parse(text).dimension.group.category.index)).toEqual([
      "role:office-holder",
      "role:politician",
    ]);
  });

  it("post a selection with the parameters in the address", async () => {
    const body = {
      selection: [
        { variableCode: "item", valueCodes: ["Q1"] },
        { variableCode: "ContentsCode", valueCodes: ["n"] },
        { variableCode: "wave", valueCodes: ["top(1)"] },
      ],
    };
    const { status, text } = await ask(`/tables/${table.id}/data?lang=en&outputFormat=json-stat2`, body);
    expect([status, JSON.parse(text).value]).toEqual([200, [40]]);
    const one = JSON.parse((await ask(`/tables/${table.id}?lang=en`)).text);
    for (const key of [
      "language",
      "id",
      "label",
      "updated",
      "firstPeriod",
      "lastPeriod",
      "variableNames",
      "links",
    ])
      expect(one).toHaveProperty(key);
  });

  it("ask by an address with valueCodes, and leave out what may be left out", async () => {
    const { text } = await ask(
      `/tables/${table.id}/data?lang=en&valueCodes[item]=Q1&valueCodes[ContentsCode]=n,mean&valueCodes[wave]=*&outputFormat=json-stat2`,
    );
    expect(JSON.parse(text).value).toEqual([40, 3.4]);
  });
});
