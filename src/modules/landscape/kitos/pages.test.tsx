import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { afterAll, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import { zip } from "../../../platform/files/zip.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import * as importPage from "../import/import.page.tsx";
import { changeThing, createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { firstEdition, secondEdition, thirdEdition, uuidOf } from "../task/fixtures/kle.ts";
import * as klePage from "../task/kle.page.tsx";
import * as kleDraftPage from "../task/kle-draft.page.tsx";
import * as mappingsPage from "../task/mappings.page.tsx";
import { beginKitos } from "./actions.server.ts";
import * as draftPage from "./draft.page.tsx";
import { inventedKitos, type Json } from "./invented.ts";
import * as kitosPage from "./kitos.page.tsx";

afterAll(closeWorkers);

type Route = {
  loader: (args: LoaderArgs) => Promise<unknown>;
  action?: (args: LoaderArgs) => Promise<unknown>;
  default: () => React.ReactNode;
};
// A page asks its context only for the act; the rest is the shell's.
const argsOf = (act: Act, request: Request, id?: string): LoaderArgs =>
  ({ request, context: { act }, params: { id } }) as unknown as LoaderArgs;
const address = "http://localhost/page";

const page = async (act: Act, route: Route, id?: string, sent?: unknown): Promise<string> => {
  const data = await route.loader(argsOf(act, new Request(address), id));
  const Stub = createRoutesStub([
    { id: "page", path: "/page", Component: route.default as () => React.JSX.Element },
  ]);
  return renderToString(
    <Stub
      initialEntries={["/page"]}
      hydrationData={{ loaderData: { page: data }, ...(sent ? { actionData: { page: sent } } : {}) }}
    />,
  );
};
const post = async (act: Act, route: Route, form: FormData, id?: string): Promise<unknown> => {
  try {
    return await route.action?.(argsOf(act, new Request(address, { method: "POST", body: form }), id));
  } catch (thrown) {
    return thrown;
  }
};
const formWith = (entries: Record<string, string | File>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
};
const hashIn = (html: string) => /name="hash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? "";
const idIn = (answer: unknown) => (answer as Response).headers.get("location")?.split("/").at(-1) ?? "";

it("a zip file of lists is looked at and written, in every language", async () => {
  const act = await testAct();
  const lists = Object.entries(inventedKitos().lists);
  const packed = await zip(
    lists.map(([name, items]) => ({ name: `kitos/${name}.json`, pieces: [JSON.stringify(items)] })),
  );
  const file = new File([new Uint8Array(packed)], "kitos.zip");
  const answer = await post(act, kitosPage, formWith({ way: "files", kitosFiles: file }));
  const id = idIn(answer);
  for (const lang of langs) {
    const html = await page({ ...act, lang }, draftPage, id);
    expect(html).not.toMatch(/refusal\.|kinds\.|nouns\.|field\.|intake\.|\{[a-z]+\}/);
  }
  const html = await page(act, draftPage, id);
  expect(html).toContain("KITOS gives 15 amounts no year");
  expect(await post(act, draftPage, formWith({ intent: "write", hash: hashIn(html) }), id)).toMatchObject({
    written: expect.any(Number),
  });
});

it("conflicts are chosen one by one or all of a kind, and an unknown answer is mapped, by form", async () => {
  const act = await testAct();
  const data = inventedKitos();
  const sent = async () => {
    const files = Object.entries(data.lists).map(
      ([name, items]) => new File([JSON.stringify(items)], `${name}.json`),
    );
    const form = formWith({ way: "files" });
    for (const file of files) form.append("kitosFiles", file);
    return idIn(await post(act, kitosPage, form));
  };
  const first = await sent();
  const yes = formWith({ intent: "write", hash: hashIn(await page(act, draftPage, first)) });
  expect(await post(act, draftPage, yes, first)).toMatchObject({ written: expect.any(Number) });
  const due = "It is a week since everything was read";
  expect(await page(act, importPage)).not.toContain(due);
  const later = { ...act, now: new Date(act.now.getTime() + 8 * 24 * 60 * 60_000) };
  for (const route of [importPage, kitosPage]) expect(await page(later, route)).toContain(due);
  const noun = nounNamed("system-use")!;
  for (const use of thingsOf(await landscapeOf(act), noun).slice(0, 3))
    await changeThing(act, noun, use.id, use.version, { values: { purpose: "Vores <formål>" } });
  for (const usage of data.lists["it-system-usages"]) (usage.general as Json).purpose = "Deres formål";
  const id = await sent();
  const html = await page(act, draftPage, id);
  expect(html).toContain("Keep ours: Vores &lt;formål&gt;");
  expect(html).toContain("Take from KITOS: Deres formål");
  const names = [...html.matchAll(/name="(take [^"]+)" [^>]*value="theirs"/g)].map(([, name]) => name!);
  expect(names).toHaveLength(3);
  const checked = (now: string) =>
    (now.match(/value="theirs"[^>]*checked|checked=""[^>]*value="theirs"/g) ?? []).length;
  expect(checked(html)).toBe(0);
  const choose = (fields: Record<string, string>) => post(act, draftPage, formWith(fields), id);
  expect(await choose({ intent: "choose", [names[0]!]: "theirs" })).toEqual({ saved: "chosen" });
  expect(checked(await page(act, draftPage, id))).toBe(1);
  await choose({ all: "theirs system-use" });
  expect(checked(await page(act, draftPage, id))).toBe(3);
  await choose({ all: "ours system-use" });
  expect(checked(await page(act, draftPage, id))).toBe(0);
  const mapped = await choose({ intent: "map", "map contract.noticeMonths Efter aftale": "3" });
  expect(mapped).toEqual({ saved: "mapped" });
  expect(await choose({ intent: "map", "map contract.noticeMonths Efter aftale": "snart" })).toMatchObject({
    refusal: "“Efter aftale” cannot be read as “snart”. Nothing was kept.",
  });
  for (const lang of langs)
    expect(await page({ ...act, lang }, draftPage, id)).not.toMatch(/intake\.|refusal\.|choice\.|\{[a-z]+\}/);
});

it("a reading under way says how far it is and asks again by itself; it can be stopped", async () => {
  const act = await testAct();
  const begun = await beginKitos(
    act,
    {
      kind: "live",
      baseUrl: "https://kitos.example",
      access: { email: "api@opdigtet.example", password: "hemmelig" },
      organizationUuid: inventedKitos().organizationUuid,
    },
    // Answers never, until it is stopped.
    {
      fetch: (_input, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(new Error("stopped")));
        }),
    },
  );
  if (!begun.ok) throw new Error(begun.refusal.code);
  const { id, finished } = begun.value;
  for (const lang of langs)
    expect(await page({ ...act, lang }, draftPage, id)).not.toMatch(/intake\.|refusal\.|\{[a-z]+\}/);
  const html = await page(act, draftPage, id);
  expect(html).toContain("Signing in to KITOS");
  expect(html).toContain(`data-poll="/landscape/import/kitos/${id}"`);
  expect(html).not.toContain("hemmelig");
  const stopped = await post(act, draftPage, formWith({ intent: "cancel" }), id);
  expect((stopped as Response).headers.get("location")).toBe("/landscape/import/kitos");
  await finished;
  expect(await page(act, draftPage, id)).not.toContain("data-poll");
});

it("a reading that fails gives back what was typed, but no secret", async () => {
  const act = await testAct();
  const form = formWith({
    way: "live",
    address: "http://kitos.example",
    organisation: "x",
    token: "hemmelig",
    password: "hemmelig",
  });
  const answer = await post(act, kitosPage, form);
  expect(JSON.stringify(answer)).not.toContain("hemmelig");
  const html = await page(act, kitosPage, undefined, answer);
  expect(html).toContain("The address must begin with https://.");
  expect(html).toContain("http://kitos.example");
});

it("who sends no file is asked to choose one", async () => {
  const act = await testAct();
  const answer = await post(act, kitosPage, formWith({ way: "files" }));
  expect(answer).toMatchObject({ errors: [{ field: "kitosFiles", text: "Choose a file." }] });
});

it("KLE is looked at and written; the import page and the mappings show their ways in", async () => {
  const act = await testAct();
  const file = new File([firstEdition], "kle.xml");
  const id = idIn(await post(act, klePage, formWith({ kleFile: file })));
  const html = await page(act, kleDraftPage, id);
  expect(html).toContain("Opfundet lygtetænding");
  expect(await post(act, kleDraftPage, formWith({ intent: "write", hash: hashIn(html) }), id)).toMatchObject({
    written: 10,
  });
  expect(await page(act, mappingsPage)).toContain("90.01.01 Opfundet lygtetænding");
  const start = await page(act, importPage);
  for (const way of ["import/kitos", "import/kle", "/landscape/mappings"]) expect(start).toContain(way);
});

it("three editions of KLE one after the other show what is new, moved, ended and back, and who points there", async () => {
  const act = await testAct();
  const load = async (xml: string) => {
    const answer = await post(act, klePage, formWith({ kleFile: new File([xml], "kle.xml") }));
    const id = idIn(answer);
    return { id, html: await page(act, kleDraftPage, id) };
  };
  const write = async ({ id, html }: Awaited<ReturnType<typeof load>>, more: Record<string, string> = {}) =>
    expect(
      await post(act, kleDraftPage, formWith({ intent: "write", hash: hashIn(html), ...more }), id),
    ).toMatchObject({ written: expect.any(Number) });
  await write(await load(firstEdition));
  const landscape = await landscapeOf(act);
  const bridge = thingsOf(landscape, "task").find(({ values }) => values.code === "91.03.00")!;
  const lamps = thingsOf(landscape, "task").find(({ values }) => values.code === "90.01.01")!;
  const values = { name: "Opfundet brosystem", tasks: [bridge.id, lamps.id] };
  expect((await createThing(act, nounNamed("system")!, { values })).ok).toBe(true);
  const second = await load(secondEdition);
  for (const text of [
    "New title",
    "Opfundet lygtetænding",
    "New number",
    "90.01.02",
    "91.03.01",
    "Opfundet brosystem",
  ])
    expect(second.html).toContain(text);
  expect(second.html).toContain("91.03.00 Opfundet broafgift ends. What takes its place?");
  for (const lang of langs)
    expect(await page({ ...act, lang }, kleDraftPage, second.id)).not.toMatch(
      /intake\.|mappings\.|\{[a-z]+\}/,
    );
  await write(second, { [`replace ${uuidOf(910300)}`]: uuidOf(910301) });
  const third = await load(thirdEdition);
  expect(third.html).toContain("In use again");
  await write(third);
  const older = await post(act, klePage, formWith({ kleFile: new File([secondEdition], "kle.xml") }));
  expect(JSON.stringify(older)).toMatch(/already loaded/);
});
