import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { type Act, type Role, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import type { ActionArgs, LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import * as capacity from "./capacity.page.tsx";
import * as page from "./pulse.page.tsx";
import * as quarter from "./quarter.page.tsx";
import { capacityOf } from "./reads.server.ts";

// What is published is the business of the facts, and tested there.
const published = vi.hoisted(() => ({ pulses: [] as unknown[] }));
vi.mock("../../facts/index.server.ts", async original => ({
  ...(await original<object>()),
  pulsesOf: async () => published.pulses,
}));

const role = (code: string, name: string, whole: number | null, operation: number | null, unplanned = 0) => ({
  ...{ role: code, name, whole, operation, unplanned, mandatory: 0, own: 0, n: 1 },
});
const pulse = {
  ...{ release: "r1", title: "Pulse", period: "2026-10", href: "/facts/waves/w/hours" },
  ...{ place: "DK-101", answered: 1, asked: 1 },
  roles: [
    // 840 hours at 140 hours a month: two people.
    role("it-architect", "IT architect", 840, 336, 84),
    role("line-specialist", "Specialist", 420, 42),
    role("project-manager", "Project manager", null, 10),
  ],
};

const as = (act: Act, ...own: Role[]): Act => ({ ...act, actor: { ...act.actor, roles: own } });
const keeper = async () =>
  as({ ...(await testAct({ country: "FI" })), today: "2026-11-22", lang: "en" }, "portfolio-keeper");

type Values = Record<string, string>;
const args = (act: Act, query: Values = {}, form?: Values, params: Values = {}): ActionArgs & LoaderArgs =>
  ({
    request: new Request(
      `http://localhost/plan/capacity/pulse?${new URLSearchParams(query)}`,
      form && { method: "POST", body: new URLSearchParams(form) },
    ),
    context: { act },
    params,
  }) as unknown as ActionArgs;

type PageModule = { loader: (args: LoaderArgs) => Promise<unknown>; default: () => React.ReactNode };
const shown = async (of: PageModule, act: Act, query: Values = {}, sent?: unknown): Promise<string> => {
  const data = await of.loader(args(act, query));
  const Stub = createRoutesStub([
    { id: "page", path: "/", Component: of.default as () => React.JSX.Element, action: () => null },
  ]);
  const hydrationData = { loaderData: { page: data }, ...(sent ? { actionData: { page: sent } } : {}) };
  return renderToString(<Stub initialEntries={["/"]} hydrationData={hydrationData} />);
};
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const led = (answer: Promise<unknown>) =>
  answer.then(
    refused => refused,
    (thrown: Response) => thrown.headers.get("location"),
  );

/** What the button of the page sends. */
const button = async (act: Act, query: Values = {}): Promise<Values> => {
  const html = await shown(page, act, query);
  const form = /<form method="post".*?<\/form>/s.exec(html)?.[0] ?? html;
  const boxes = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(boxes.map(([, name, value]) => [name!, value!.replaceAll("&quot;", '"')]));
};

describe("capacity from a pulse", () => {
  it("says what to do first where no pulse is published", async () => {
    published.pulses = [];
    const act = await keeper();
    for (const lang of langs as readonly Lang[])
      expect(await shown(page, { ...act, lang }), lang).toContain("/facts/questionnaires/new");
    expect(await led(page.action(args(act, {}, { release: "r1" })))).toMatchObject({
      errors: [{ text: "This pulse is no longer published. See what is." }],
    });
  });

  it("stands beside what stands now, and changes nothing until it is taken over by a click", async () => {
    published.pulses = [pulse];
    const act = await keeper();
    await led(
      quarter.action(
        args(act, {}, { "people-integration": "1", "operation-integration": "10" }, { quarter: "2026Q4" }),
      ),
    );
    const html = words(await shown(page, act));
    expect(html).toContain("Capacity pulse “Pulse”, October 2026: 1 answer of 1");
    expect(html).toMatch(/1 person, operation 10\s?%.*2 people, operation 40\s?%/);
    expect((await capacityOf(act)).staffing).toMatchObject([{ people: 1, operation: 10, source: null }]);
    const sent = await button(act);
    expect(await led(page.action(args(act, {}, sent)))).toBe("/plan/capacity?quarter=2026Q4");
    expect((await capacityOf(act)).staffing).toMatchObject([
      { role: "integration", people: 2, operation: 40, source: { release: "r1", roles: ["it-architect"] } },
    ]);
    const [line] = await read(act, tx => auditList(tx, { action: "capacity.taken-over" }, 5));
    expect(JSON.parse(String(line?.payload))).toMatchObject({
      integration: { before: { people: 1, operation: 10 }, after: { people: 2, operation: 40 } },
    });
    // Where it comes from stays visible, and goes when somebody says otherwise.
    const after = await shown(capacity, act, { quarter: "2026Q4" });
    expect(after).toContain(pulse.href);
    expect(words(after)).toContain("October 2026: 1 answer of 1");
    await led(
      quarter.action(
        args(act, {}, { "people-integration": "3", "operation-integration": "40" }, { quarter: "2026Q4" }),
      ),
    );
    expect(await shown(capacity, act, { quarter: "2026Q4" })).not.toContain(pulse.href);
  });

  it("is of the roles somebody chose, several into one, from the quarter they chose", async () => {
    published.pulses = [pulse];
    const act = await keeper();
    const chosen = { "as-0": "data", "as-1": "data", "as-2": "lead", quarter: "2027Q1", unplanned: "yes" };
    const html = words(await shown(page, act, chosen));
    // (336 + 84 + 42) of 1,260 hours.
    expect(html).toMatch(/3 people, operation 37\s?%/);
    expect(html).toContain("The hours in all or those of operation are not said.");
    await led(page.action(args(act, {}, await button(act, chosen))));
    expect((await capacityOf(act)).staffing).toMatchObject([
      { role: "data", quarter: "2027Q1", people: 3, operation: 37, source: { unplanned: true } },
    ]);
    // The next time they are guessed as they were taken.
    expect(words(await shown(page, act, { quarter: "2027Q1" }))).toMatch(/Data.*3 people/);
  });

  it("is refused where somebody changed it meanwhile, nothing is chosen, or one may not plan", async () => {
    published.pulses = [pulse];
    const act = await keeper();
    const sent = await button(act);
    await led(
      quarter.action(
        args(act, {}, { "people-integration": "5", "operation-integration": "1" }, { quarter: "2026Q4" }),
      ),
    );
    const changed = await led(page.action(args(act, {}, sent)));
    expect(changed).toMatchObject({
      errors: [{ text: "Somebody has changed the capacity since you looked. Look at both once more." }],
    });
    expect(words(await shown(page, act, {}, changed))).toContain("Look at both once more");
    const none = { ...sent, "as-0": "", "as-1": "nonsense", "as-2": "__proto__" };
    expect(await led(page.action(args(act, {}, none)))).toMatchObject({
      errors: [{ text: "Nothing can be taken over: say whose hours these are." }],
    });
    const reader = as(act, "reader");
    expect(await led(page.action(args(reader, {}, await button(act))))).toMatchObject({
      errors: [{ field: "" }],
    });
    expect((await capacityOf(act)).staffing).toMatchObject([{ people: 5 }]);
  });
});
