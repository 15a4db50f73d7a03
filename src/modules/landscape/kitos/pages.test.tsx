import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import { zip } from "../../../platform/files/zip.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import * as importPage from "../import/import.page.tsx";
import { firstEdition } from "../task/fixtures/kle.ts";
import * as klePage from "../task/kle.page.tsx";
import * as kleDraftPage from "../task/kle-draft.page.tsx";
import * as mappingsPage from "../task/mappings.page.tsx";
import * as draftPage from "./draft.page.tsx";
import { inventedKitos } from "./invented.ts";
import * as kitosPage from "./kitos.page.tsx";

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
  expect(await post(act, draftPage, formWith({ hash: hashIn(html) }), id)).toMatchObject({
    written: expect.any(Number),
  });
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

it("KLE is looked at and written; the import page and the mappings show their ways in", async () => {
  const act = await testAct();
  const file = new File([firstEdition], "kle.xml");
  const id = idIn(await post(act, klePage, formWith({ kleFile: file })));
  const html = await page(act, kleDraftPage, id);
  expect(html).toContain("Opfundet lygtetænding");
  expect(await post(act, kleDraftPage, formWith({ hash: hashIn(html) }), id)).toMatchObject({ written: 10 });
  expect(await page(act, mappingsPage)).toContain("90.01.01 Opfundet lygtetænding");
  const start = await page(act, importPage);
  for (const name of ["kitosFiles", "kleFile", "/landscape/mappings"]) expect(start).toContain(name);
});
