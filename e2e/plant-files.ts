import { inventedKitos } from "../src/modules/landscape/kitos/invented.ts";
import { firstEdition } from "../src/modules/landscape/task/fixtures/kle.ts";
import { inAYear } from "./plant.ts";
import type { Visitor } from "./visitor.ts";

/** Sends a file of each sort that is shown before it is written, right and faulty: the addresses where they wait. */
export const plantFiles = async (who: Visitor, source: string): Promise<string[]> => {
  const sent = (address: string, fields: Record<string, string>, ...files: [box: string, file: File][]) =>
    waiting(who, address, fields, files);
  const list = (text: string, name = "list.csv") => new File([text], name);
  const publication = { on: "2026-01-01", name: "Planted list" };
  const staff = { source: "HR", day: inAYear(), complete: "", kind: "" };
  const kitos = Object.entries(inventedKitos().lists).map(([name, items]): [string, File] => [
    "kitosFiles",
    list(JSON.stringify(items), `${name}.json`),
  ]);
  return [
    await sent("/landscape/import/kitos", { way: "files" }, ...kitos),
    await sent("/landscape/import/kle", {}, ["kleFile", list(firstEdition, "kle.xml")]),
    await sent("/landscape/mappings/import", {}, ["file", list(`${mappings}KLE;27.03.04;same;KLE;99;\n`)]),
    await sent("/landscape/import", {}, ["file", list("Name;Organisation no.\nOne;\n;2\n")]),
    await sent("/landscape/import", {}, ["file", list("Wholly;Unknown\nOne;Two\n")]),
    await sent(`/landscape/sources/${source}/publish`, publication, [
      "file",
      list("title;status;legalSource;deadline;number\nDuty;mandatory;lta/2018/502;2027-01-01;1\n"),
    ]),
    await sent("/organisation/import", staff, ["file", list("Nr;Navn;Overordnet nr\n1;By;\n2;Skole;1\n")]),
    await sent("/organisation/import", staff, ["file", list("Nr;Navn;Overordnet nr\n1;By;2\n2;Skole;1\n")]),
  ];
};
const mappings = "Fra liste;Fra kode;Hvordan;Til liste;Til kode;Fjern den (x)\n";

/** Where a file waits when it has been looked at. */
const waiting = async (
  who: Visitor,
  address: string,
  fields: Record<string, string>,
  files: [box: string, file: File][],
): Promise<string> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [box, file] of files) form.append(box, file);
  const answer = await who.post(address, form);
  const at = answer.headers.get("location");
  if (!at)
    throw new Error(
      `Not taken by ${address}: ${answer.status} ${answer.body.replaceAll(/<[^>]*>/g, " ").slice(0, 3000)}`,
    );
  for (;;) {
    const page = await who.get(at);
    const leads = page.headers.get("location");
    if (leads) return leads;
    if (!/http-equiv="refresh"/i.test(page.body)) return at;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
};
