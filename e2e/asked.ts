import pg from "pg";
import { langs } from "../src/kernel/lang.ts";
import { type InventedWave, inventedWave } from "../src/modules/facts/answer/testing/invented-wave.ts";
import type { Item, Questionnaire } from "../src/modules/facts/questionnaire/rules-questionnaire.ts";
import type { Visitor } from "./visitor.ts";

const words = (said: string) => Object.fromEntries(langs.map(lang => [lang, `${said} (${lang})`]));
const options = (...ids: string[]) => ids.map(id => ({ id, label: words(`Vaihtoehto ${id}`) }));

/** A questionnaire in five languages with a question of every type, as large as people are asked. */
export const everyType: Questionnaire = {
  format: "samsyn-instrument/1",
  id: "every-type",
  version: 1,
  languages: [...langs],
  mode: "personal-anonymous",
  roles: ["office-holder", "elected-member"],
  title: words("Kaikki kysymystyypit"),
  intro: words("Keksitty kysely"),
  groups: [
    {
      id: "M",
      stem: words("Kuinka tärkeää tämä on kunnallisessa päätöksenteossa?"),
      items: [
        {
          ...{ id: "M1", type: "matrix", scale: "importance", text: words("Palveluiden kehittäminen") },
          rows: Array.from({ length: 12 }, (_, n) => ({ id: `R${n + 1}`, text: words(`Rivi ${n + 1}`) })),
        },
      ],
    },
    {
      id: "T",
      stem: words("Muut"),
      items: [
        { id: "S1", type: "scale", scale: "importance", text: words("Asteikko"), required: true },
        { id: "O1", type: "single", options: options("a", "b"), text: words("Yksi") },
        {
          id: "O2",
          type: "single",
          options: options("c", "d"),
          text: words("Jatko"),
          showIf: { item: "O1", is: ["a"] },
        },
        { id: "V1", type: "multiple", options: options("e", "f", "g"), max: 2, text: words("Useita") },
        {
          id: "N1",
          type: "number",
          min: 0,
          max: 100,
          unit: "h",
          text: words("Luku"),
          help: words("Tunteina"),
        },
        { id: "P1", type: "points", total: 100, options: options("h", "i"), text: words("Pisteet") },
        { id: "L1", type: "list", max: 3, text: words("Lista") },
        { id: "X1", type: "text", maxLength: 300, text: words("Omin sanoin") },
      ] satisfies Item[],
    },
  ],
  scales: {
    importance: {
      kind: "ordinal",
      polarity: "unipolar",
      options: [1, 2, 3, 4, 5].map(value => ({ value, label: words(`Arvo ${value}`) })),
      aside: options("dontknow"),
    },
  },
};

/** A wave of a municipality in a database of its own. */
export const askedIn = async (
  database: string,
  municipality: string,
  content: Questionnaire,
  n: number,
): Promise<InventedWave> => {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return await inventedWave((statement, values) => client.query(statement, values), municipality, {
      content,
      n,
    });
  } finally {
    await client.end();
  }
};

/** Everything that lies in a database, table by table. */
export const dumped = async (database: string): Promise<Map<string, string>> => {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const all = new Map<string, string>();
    for (const { name } of rows) {
      const found = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      all.set(name, found.rows.map(({ row }) => row).join("\n"));
    }
    return all;
  } finally {
    await client.end();
  }
};

/** Begins with a personal link; answers the code to go on with. */
export const begun = async (who: Visitor, { code, codes }: InventedWave, n: number): Promise<string> => {
  const answer = await who.post(`/s/${code}/${codes[n]}`, { do: "begin", form: `form ${n}`, lang: "en" });
  const page = await who.get(answer.headers.get("location")!);
  return /<code[^>]*>([^<]+)</.exec(page.body)![1]!;
};
