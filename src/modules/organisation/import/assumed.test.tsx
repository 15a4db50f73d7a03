import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { endPerson } from "../person/actions.server.ts";
import { peopleAsOf } from "../person/store.server.ts";
import { readyAt, send, step } from "../testing/intake.ts";
import { well } from "../testing/town.ts";
import { AssumedNotice } from "./assumed-notice.tsx";

const take = async (act: Act, lines: string) => {
  const id = await send(act, lines);
  const ready = await readyAt(act, id);
  expect(await step(act, id, { hash: ready.hash })).toBe("done");
  return ready;
};
const guarded = async (act: Act) => {
  const { people } = await read(act, tx =>
    peopleAsOf(tx, act.today, { search: "", skip: 0, limit: 9, lang: "da" }),
  );
  return Object.fromEntries(people.map(one => [one.name, one.protected]));
};

test("what a file does not say of new people is told as assumed, once, and not as if the file had said it", async () => {
  const act = await testAct({ lang: "da" });
  await take(act, "Nr;Navn;Overordnet nr\n1;By;\n");
  const ready = await take(act, "Person-id;Navn;Enhed\np1;Inge Lundby;1\np2;Åge Hauge;1\n");
  expect(ready.assumed).toContainEqual({ kind: "person", name: "protected", value: false, n: 2 });
  expect(ready.assumed).toContainEqual({ kind: "position", name: "fraction", value: 100, n: 2 });
  const told = ready.rows.flatMap(line => line.fields.map(({ name }) => name));
  expect(told).not.toEqual(expect.arrayContaining(["protected"]));
  expect(told.filter(name => ["protected", "fraction", "primary", "type"].includes(name))).toEqual([]);
  const notice = renderToStaticMarkup(<AssumedNotice assumed={ready.assumed} />);
  expect(notice.match(/Protected address: no \(2 new people\)/g)).toHaveLength(1);
  // Said in the file, it is the file's, and nothing is assumed.
  const said = await take(act, "Person-id;Fornavn;Efternavn;Beskyttet adresse\np3;Eva;Holm;nej\n");
  expect(said.assumed).toEqual([]);
  expect(said.rows[0]?.fields.map(({ name }) => name)).toContain("protected");
});

test("a file that does not speak of protection takes it from nobody, be they here or coming back", async () => {
  const act = await testAct({ lang: "da" });
  await take(
    act,
    "Person-id;Fornavn;Efternavn;Beskyttet adresse;Fra\np1;Inge;Lundby;ja;2020-01-01\np2;Åge;Hauge;ja;2020-01-01\n",
  );
  const gone = await read(act, tx =>
    peopleAsOf(tx, act.today, { search: "Hauge", skip: 0, limit: 1, lang: "da" }),
  );
  well(await endPerson(act, { id: gone.people[0]!.id, version: 1, day: act.today, letGo: true }));
  expect(await guarded(act)).toEqual({ "Inge Lundby": true });
  // The file is sent two months later.
  const later = { ...act, today: "2026-05-04", now: new Date("2026-05-04T09:00:00Z") };
  const ready = await take(later, "Person-id;Fornavn;Efternavn\np1;Inge;Lund\np2;Åge;Hauge\n");
  expect(ready.assumed).toEqual([{ kind: "person", name: "protected", value: true, n: 1 }]);
  expect(await guarded(later)).toEqual({ "Inge Lund": true, "Åge Hauge": true });
  // Nor does an empty cell.
  await take(later, "Person-id;Fornavn;Efternavn;Beskyttet adresse\np1;Inge;Lundby;\n");
  expect(await guarded(later)).toEqual({ "Inge Lundby": true, "Åge Hauge": true });
});
