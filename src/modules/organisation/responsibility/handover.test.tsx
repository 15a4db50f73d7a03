import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { type Act, type Role, read } from "../../../platform/act.ts";
import type { ActionArgs, PageContext } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { InLang } from "../../../platform/ui/index.ts";
import * as choices from "../choices/choices.route.ts";
import { sheetsOf } from "../export/sheets.server.ts";
import * as changePerson from "../person/change.page.tsx";
import { cancelPlanned } from "../planned/cancel.server.ts";
import * as planned from "../planned/planned.page.tsx";
import { plannedAhead } from "../planned/reads.server.ts";
import { foundTown, well } from "../testing/town.ts";
import { setResponsibility } from "./actions.server.ts";
import * as page from "./duty.page.tsx";
import { endDuty, handOver } from "./handover.server.ts";
import type { ResponsibilityKind } from "./rules.ts";
import { seeDuty } from "./sight.server.ts";
import { spansOf } from "./store.server.ts";
import { registerThings } from "./things.server.ts";

const system = "0192c000-0000-7000-8000-00000000aaaa";
registerThings({
  named: async (_, ids) =>
    ids.includes(system)
      ? [
          {
            kind: "system-use",
            id: system,
            what: "System",
            title: "Journalix",
            href: "/landscape/system-uses/x",
          },
        ]
      : [],
  ofUnit: async () => [],
});

let act: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
let duty: string;

const args = (path: string, form?: Record<string, string>, by: Act = act): ActionArgs => ({
  request: new Request(
    `http://localhost${path}`,
    form ? { method: "POST", body: new URLSearchParams(form) } : {},
  ),
  // A page asks its context for the act and no more.
  context: { act: by, lang: by.lang } as unknown as PageContext,
  params: { id: duty },
});
const drawn = async (path = "/", by: Act = act, actionData?: unknown) => {
  const data = JSON.parse(JSON.stringify(await page.loader(args(path, undefined, by))));
  return renderToStaticMarkup(
    <InLang lang={by.lang}>
      {/* What the browser gets has been through JSON, and so has lost its types. */}
      <page.default loaderData={data} actionData={actionData as never} />
    </InLang>,
  );
};
const spans = async () =>
  (await read(act, tx => spansOf(tx, { objects: [system] }))).map(span => [span.holder, span.from, span.to]);
const versionNow = async () => String((await seeDuty(act, duty, act.today, act.today))!.version);
const send = async (form: Record<string, string>, by: Act = act) =>
  page.action(args("/", { version: await versionNow(), ...form }, by));

beforeAll(async () => {
  act = await testAct();
  town = await foundTown(act);
  const object = { kind: "system-use", id: system };
  const holder = { kind: "person" as const, id: town.chief };
  const given = well(
    await setResponsibility(act, { kind: "system-owner", object, holder, from: "2026-01-01" }),
  );
  duty = given!.id;
});

describe("a responsibility", () => {
  test("says what it is for, who holds it and since when, and draws for everyone who works here", async () => {
    const html = await drawn();
    expect(html).toContain("System owner: Journalix");
    expect(html).toContain("Inge Lundby");
    expect(html).toContain('href="/landscape/system-uses/x"');
    for (const lang of ["da", "sv", "fi", "nb"] as const)
      expect(await drawn("/", { ...act, lang })).not.toMatch(/duty\.|\{\w+\}/);
  });

  test("is handed over on a day, to a person by name or to a position by title and unit", async () => {
    const sent = { intent: "hand-over", holder: "Åge Hauge", deputy: "Teknisk chef, Teknik og Miljø" };
    expect(await send({ ...sent, from: "2026-09-01" })).toBeInstanceOf(Response);
    expect(await spans()).toEqual([
      [town.chief, "2026-01-01", "2026-09-01"],
      [town.gardener, "2026-09-01", null],
    ]);
    const later = await drawn("/?asOf=2026-10-01");
    expect(later).toContain("Teknisk chef, Teknik og Miljø</a> (Inge Lundby)");
  });

  test("stands among what is planned with the thing it is for, and so does the file of it", async () => {
    const data = JSON.parse(JSON.stringify(await planned.loader(args("/organisation/planned"))));
    const html = renderToStaticMarkup(
      <InLang lang={act.lang}>
        <planned.default loaderData={data} />
      </InLang>,
    );
    expect(html).toContain('<a href="/landscape/system-uses/x">Journalix</a>');
    const [sheet] = (await sheetsOf(act, "planned", act.today))!;
    expect(sheet!.rows.map(row => row[3])).toContain("System owner, Journalix");
  });

  test("that a position holds is told before the one who holds the position goes", async () => {
    const loaded = await changePerson.loader({
      ...args("/x"),
      params: { id: town.chief, what: "end" },
    });
    const html = renderToStaticMarkup(
      <InLang lang={act.lang}>
        <changePerson.default loaderData={JSON.parse(JSON.stringify(loaded))} />
      </InLang>,
    );
    const [, lost, vacant] = html.match(/These lose.*?<ul>(.*?)<\/ul>(.*)/s)!;
    expect(lost).toContain("Journalix");
    expect(lost).not.toContain("Teknik og Miljø");
    expect(vacant).toContain("Teknisk chef, Teknik og Miljø</a><ul><li>");
    expect(vacant).toContain(`/organisation/responsibilities/${town.manager}`);
  });

  test("offers who may be meant by what is typed, and takes every sign as a letter", async () => {
    const offered = async (q: string) =>
      (await choices.loader({ ...args(`/x?q=${encodeURIComponent(q)}`), params: { noun: "holder" } })).json();
    expect(await offered("hau")).toEqual(["Åge Hauge"]);
    expect(await offered("teknisk")).toEqual(["Teknisk chef, Teknik og Miljø"]);
    expect(await offered("%")).toEqual([]);
    expect(await drawn()).toContain('data-choices="/organisation/choices/holder"');
  });

  test("is handed over to nobody unknown, not in the past, and not by one who saw an older state", async () => {
    const tries: [Record<string, string>, string][] = [
      [{ holder: "Nobody Known", from: "2026-09-01" }, "holder"],
      [{ holder: "", from: "2026-09-01" }, "holder"],
      [{ holder: "Åge Hauge", from: "2026-01-01" }, "from"],
      [{ holder: "Åge Hauge", from: "tomorrow" }, "from"],
      [{ holder: "Åge Hauge", deputy: "Åge Hauge", from: "2026-09-02" }, "deputy"],
    ];
    for (const [typed, field] of tries) {
      const answer = await send({ intent: "hand-over", deputy: "", ...typed });
      expect(answer).toMatchObject({ errors: [{ field }] });
      expect(await drawn("/", act, answer)).toContain('class="ds-validation-message"');
    }
    const about = { kind: "system-owner" as const, object: system, objectKind: "system-use" };
    const stale = await handOver(
      act,
      { id: duty, version: 1, about },
      { holder: town.chief, deputy: "" },
      "2026-10-01",
    );
    expect(stale).toMatchObject({ refusal: { code: "history.version-conflict" } });
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    const refused = await send(
      { intent: "hand-over", holder: "Inge Lundby", deputy: "", from: "2026-10-01" },
      reader,
    );
    expect(refused).toMatchObject({ errors: [{ field: "" }] });
    expect((await spans()).length).toBe(2);
  });

  test("is corrected with a reason, and what we knew before stays readable", async () => {
    const wrong = {
      intent: "correct",
      holder: "Åge Hauge",
      deputy: "",
      from: "2026-01-01",
      to: "2026-02-01",
    };
    expect(await send({ ...wrong, reason: " " })).toMatchObject({ errors: [{ field: "correct-reason" }] });
    const tomorrow: Act = { ...act, now: new Date("2026-03-03T09:00:00Z"), today: "2026-03-03" };
    expect(await send({ ...wrong, reason: "The gardener kept it that month" }, tomorrow)).toBeInstanceOf(
      Response,
    );
    const knew = await seeDuty(tomorrow, duty, "2026-01-15", "2026-03-02");
    const know = await seeDuty(tomorrow, duty, "2026-01-15", "2026-03-03");
    expect([knew?.value?.holder, know?.value?.holder]).toEqual([town.chief, town.gardener]);
    expect(await drawn("/", tomorrow)).toContain("The gardener kept it that month");
  });

  test("may also be said to have been nobody's", async () => {
    const form = {
      intent: "correct",
      never: "yes",
      holder: "",
      deputy: "",
      to: "2026-02-01",
      reason: "Not bought yet",
    };
    expect(await send({ ...form, from: "2026-01-01" })).toBeInstanceOf(Response);
    expect((await spans())[0]).toEqual([town.chief, "2026-02-01", "2026-09-01"]);
  });

  test("ends on a day, and of another municipality there is none", async () => {
    expect(await send({ intent: "end", from: "2026-12-01" })).toBeInstanceOf(Response);
    expect((await spans()).at(-1)).toEqual([town.gardener, "2026-09-01", "2026-12-01"]);
    const other = await testAct();
    expect(await seeDuty(other, duty, act.today, act.today)).toBeNull();
  });
});

test("who keeps systems names the owners of systems, and neither a unit's manager nor the data protection officer", async () => {
  const here = await testAct();
  const units = await foundTown(here);
  const may = (role: Role): Act => ({ ...here, actor: { ...here.actor, roles: [role] } });
  const named = async (by: Act, kind: ResponsibilityKind) => {
    const object = { kind: kind === "system-owner" ? "system-use" : "unit", id: units.park };
    const answer = await setResponsibility(by, {
      kind,
      object,
      holder: { kind: "person", id: units.chief },
      from: "2026-04-01",
    });
    return answer.ok ? "named" : answer.refusal.code;
  };
  const keeper = may("system-owner");
  expect(await named(keeper, "system-owner")).toBe("named");
  for (const kind of ["manager", "data-protection-officer", "initiative-owner", "contract-owner"] as const)
    expect([kind, await named(keeper, kind)]).toEqual([kind, "role.editor"]);
  expect(await named(may("data-protection-officer"), "data-protection-officer")).toBe("role.editor");
  expect(await named(may("portfolio-keeper"), "initiative-owner")).toBe("named");
  expect(await named(may("editor"), "manager")).toBe("named");

  // What an editor has planned for a unit is not taken back, ended or handed over by who keeps systems either.
  const ahead = (await plannedAhead(here)).ahead.find(one => one.name === "manager")!;
  const about = { kind: "manager", object: units.park, objectKind: "unit" } as const;
  const planned = { id: ahead.id, version: 1, about };
  for (const refused of [
    await cancelPlanned(keeper, { kind: "responsibility", id: ahead.id, version: 1, day: ahead.on }),
    await endDuty(keeper, planned, "2026-05-01"),
    await handOver(keeper, planned, { holder: units.gardener, deputy: "" }, "2026-05-01"),
  ])
    expect(refused).toMatchObject({ refusal: { code: "role.editor" } });
});
