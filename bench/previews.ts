import { setTimeout as wait } from "node:timers/promises";
import { inventedKitos } from "../src/modules/landscape/kitos/invented.ts";
import { readTables, writeWorkbook } from "../src/platform/files/index.ts";

type Where = { url: string; cookie: string };

/** Sends the files whose previews are measured; answers where each is shown. */
export const previews = async (where: Where): Promise<string[]> => {
  const { lists } = inventedKitos({ systems: 300 });
  const kitos = Object.entries(lists).map(
    ([name, items]) => new File([JSON.stringify(items)], `${name}.json`),
  );
  const said = { source: "Bench", day: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) };
  return [
    await sent(where, "/landscape/import", {
      file: [await changed(where, "/landscape/export/landscape.xlsx", ["localName", "title"])],
    }),
    await sent(where, "/organisation/import", {
      ...said,
      file: [await changed(where, "/organisation/export/all.xlsx", ["name", "family", "title"])],
    }),
    await sent(where, "/landscape/import/kitos", { way: "files", kitosFiles: kitos }),
  ];
};

/** The large example's own workbook with the names of its things changed, so that much is to be looked through. */
const changed = async ({ url, cookie }: Where, path: string, names: readonly string[]): Promise<File> => {
  const response = await fetch(url + path, { headers: { cookie } });
  const read = await readTables(new Uint8Array(await response.arrayBuffer()), "own.xlsx");
  if (!read.ok) throw new Error(`${path}: ${response.status} ${read.refusal.code}`);
  const sheets = read.value.map(({ sheet, columns, headers = columns, rows }) => ({
    name: sheet,
    keys: columns,
    headers,
    rows: rows.map(({ cells }) =>
      cells.map(({ text }, i) => (text && names.includes(columns[i]!) ? `${text} II` : text)),
    ),
  }));
  return new File([new Uint8Array(await writeWorkbook(sheets))], "own.xlsx");
};

/** Sends a form with files, and waits until what it leads to can be confirmed. */
const sent = async (
  { url, cookie }: Where,
  path: string,
  fields: Record<string, string | File[]>,
): Promise<string> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  // Making a file takes long enough for the server to close a connection that is kept.
  const headers = { cookie, origin: url, connection: "close" };
  const answer = await fetch(url + path, { method: "POST", headers, body, redirect: "manual" });
  const address = answer.headers.get("location");
  if (!address) throw new Error(`${path}: not taken, ${answer.status}\n${await answer.text()}`);
  for (const end = Date.now() + 120_000; Date.now() < end; await wait(200)) {
    const page = await fetch(url + address, { headers });
    if ((await page.text()).includes('name="hash"')) return address;
  }
  throw new Error(`${path}: ${address} shows nothing to confirm`);
};
