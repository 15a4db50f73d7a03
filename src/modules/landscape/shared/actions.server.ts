import { newId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { createIn, type Input, type Written, written } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { checkThing } from "../register/rules.ts";
import { allThings, thingById } from "../register/store.server.ts";
import { writing } from "../register/writing.server.ts";
import { supplier as supplierNoun } from "../supplier/noun.ts";
import { system as systemNoun } from "../system/noun.ts";
import { systemUse } from "../system-use/noun.ts";
import { sharedTasks } from "./content.ts";
import { mayCurate, mayPropose, mayTake } from "./policy.ts";
import { type SharedContent, type SharedProduct, sharedContent, valuesOf } from "./rules.ts";
import * as store from "./store.server.ts";

/** A refusal within a transaction: what was written before it is undone. */
class Undone extends Error {
  readonly written: Extract<Written, { ok: false }>;
  constructor(written: Extract<Written, { ok: false }>) {
    super("undone");
    this.written = written;
  }
}

/** What a curator does in the catalogue of all. */
type Curated = "promoted" | "declined" | "changed" | "deactivated" | "reactivated" | "merged";

const tell = (tx: Tx, act: Act, verb: Curated, id: string, payload: unknown = {}) =>
  record(tx, act, { action: `shared-system.${verb}`, object: { kind: "shared-system", id }, payload });

/** Shows a system of this municipality to all as a proposal: `content` and nothing else of it. */
export const propose = async (
  act: Act,
  systemId: string,
  content: SharedContent,
): Promise<Result<string>> => {
  const may = allowed(act, mayPropose);
  if (may !== true) return { ok: false, refusal: may.because };
  const checked = sharedContent.safeParse(content);
  if (!checked.success) return refused("field.invalid");
  const { shared } = await landscapeOf(act);
  return writing(act, async tx => {
    if (!(await thingById(tx, systemNoun, systemId))) return refused("gone");
    if (shared.has(systemId)) return refused("shared.proposed-already");
    const id = newId(act.now.getTime());
    await store.proposeShared(tx, id, checked.data, act.now);
    await store.insertLink(tx, act.municipality, systemId, id, act.now);
    await record(tx, act, {
      action: "system.proposed",
      object: { kind: "system", id: systemId },
      payload: { shared: id, content: checked.data },
    });
    return done(id);
  });
};

/** Takes a proposal back that no curator has promoted. */
export const withdraw = async (act: Act, systemId: string): Promise<Result<string>> => {
  const may = allowed(act, mayPropose);
  if (may !== true) return { ok: false, refusal: may.because };
  const linked = (await landscapeOf(act)).shared.get(systemId)?.linked.id;
  if (!linked) return refused("gone");
  return writing(act, async tx => {
    if (!(await store.withdrawShared(tx, linked))) return refused("shared.decided-already");
    const object = { kind: "system", id: systemId };
    await record(tx, act, { action: "system.withdrawn", object, payload: { shared: linked } });
    return done(systemId);
  });
};

/** One step of a curator, with its line in the log of the curator's municipality. */
const curate = async (
  act: Act,
  id: string,
  verb: Curated,
  payload: unknown,
  step: (tx: Tx) => Promise<boolean>,
  otherwise: Refusal = { code: "changed-meanwhile" },
): Promise<Result<string>> => {
  const may = allowed(act, mayCurate);
  if (may !== true) return { ok: false, refusal: may.because };
  return writing(act, async tx => {
    if (!(await store.sharedById(tx, id))) return refused("gone");
    if (!(await step(tx))) return { ok: false, refusal: otherwise };
    await tell(tx, act, verb, id, payload);
    return done(id);
  });
};

/** A curator puts a proposal into the catalogue of all. */
export const promote = (act: Act, id: string, version: number): Promise<Result<string>> =>
  curate(act, id, "promoted", {}, tx => store.decideShared(tx, id, version, "promoted", null, act.now));

const longestReason = 500;

/** Why a reason cannot be kept; null when it can. */
const reasonRefused = (because: string) => {
  const { length } = because.trim();
  if (length === 0) return refused("shared.reason-missing");
  return length > longestReason ? refused("too-long", { max: longestReason, length }) : null;
};

/** A curator says no to a proposal, with the reason for whoever proposed it. */
export const decline = async (
  act: Act,
  id: string,
  version: number,
  because: string,
): Promise<Result<string>> =>
  reasonRefused(because) ??
  curate(act, id, "declined", { because }, tx =>
    store.decideShared(tx, id, version, "declined", because.trim(), act.now),
  );

/** A curator corrects what the catalogue says of a product; tasks are added and removed by the curator's own tree. */
export const describe = async (
  act: Act,
  product: SharedProduct,
  version: number,
  typed: Omit<SharedContent, "tasks"> & { kept: readonly string[]; added: readonly string[] },
): Promise<Result<string>> => {
  const { kept, added, ...words } = typed;
  const here = sharedTasks(await landscapeOf(act), added);
  const key = ({ scheme, code }: { scheme: string; code: string }) => `${scheme} ${code}`;
  const before = product.content.tasks.filter(task => kept.includes(key(task)));
  const tasks = [...before, ...here.filter(task => !before.some(old => key(old) === key(task)))];
  const checked = sharedContent.safeParse({ ...words, tasks });
  if (!checked.success) return refused(words.name.trim() ? "field.invalid" : "required");
  return curate(act, product.id, "changed", { before: product.content, after: checked.data }, tx =>
    store.describeShared(tx, product.id, version, checked.data),
  );
};

/** A curator says from which day a product is no longer on offer; null puts it back. Uses stay and say so. */
export const deactivate = async (
  act: Act,
  id: string,
  version: number,
  on: Day | null,
  because: string,
): Promise<Result<string>> =>
  (on && reasonRefused(because)) ||
  curate(act, id, on ? "deactivated" : "reactivated", { on, because }, tx =>
    store.deactivateShared(tx, id, version, on, on ? because.trim() : null),
  );

/** A curator merges a product into another; every municipality's uses follow. */
export const mergeInto = (act: Act, id: string, version: number, into: string): Promise<Result<string>> =>
  curate(act, id, "merged", { into }, tx => store.mergeShared(tx, id, version, into), {
    code: "shared.merge-not-possible",
  });

/** The municipality's own system that stands for a shared product; made when there is none. */
export const standIn = async (tx: Tx, act: Act, product: SharedProduct): Promise<string> => {
  const linked = await store.systemLinkedTo(tx, product.id);
  if (linked) return linked;
  const landscape = await landscapeOf(act);
  const taskIds = new Map(
    thingsOf(landscape, "task").map(task => [`${task.values.scheme} ${task.values.code}`, task.id]),
  );
  const made = await createIn(
    tx,
    act,
    systemNoun,
    {
      values: {
        ...valuesOf(product, ({ scheme, code }) => taskIds.get(`${scheme} ${code}`)),
        supplier: await supplierOf(tx, act, product.content),
      },
    },
    "shared",
  );
  if (!made.ok) throw new Undone(made);
  await store.insertLink(tx, act.municipality, made.id, product.id, act.now);
  return made.id;
};

/** The supplier by its number, else by its name; entered when it is not here yet. */
const supplierOf = async (tx: Tx, act: Act, content: SharedContent): Promise<string | null> => {
  if (!content.supplier) return null;
  const here = await allThings(tx, supplierNoun);
  const same = (a: unknown, b: string) => String(a ?? "").toLowerCase() === b.toLowerCase();
  const found =
    (content.supplierOrgNo && here.find(({ values }) => same(values.orgNo, content.supplierOrgNo))) ||
    here.find(({ values }) => same(values.name, content.supplier));
  if (found) return found.id;
  const made = await createIn(
    tx,
    act,
    supplierNoun,
    {
      values: {
        name: content.supplier,
        orgNo: content.supplierOrgNo || null,
        country: content.supplierCountry || null,
      },
    },
    "shared",
  );
  if (!made.ok) throw new Undone(made);
  return made.id;
};

/** Takes a shared product into use here: one system use of it, which inherits its tasks. */
export const takeIntoUse = async (act: Act, sharedId: string, input: Input): Promise<Written> => {
  const may = allowed(act, mayTake);
  if (may !== true) return whole(may.because);
  const refusals = checkThing(systemUse, input.values);
  if (refusals.length > 0) return { ok: false, refusals };
  return undone(() =>
    written(act, async tx => {
      const product = await store.sharedById(tx, sharedId);
      if (product?.decision !== "promoted") return whole({ code: "gone" });
      if (product.replacedBy || (product.deactivatedOn && product.deactivatedOn <= act.today))
        return whole({ code: "shared.not-on-offer" });
      const system = await standIn(tx, act, product);
      const made = await createIn(
        tx,
        act,
        systemUse,
        {
          ...input,
          values: {
            ...input.values,
            system,
            supplier: (await thingById(tx, systemNoun, system))?.values.supplier ?? null,
          },
        },
        "by-hand",
      );
      if (!made.ok) throw new Undone(made);
      return made;
    }),
  );
};

export const whole = (refusal: Refusal): Extract<Written, { ok: false }> => ({
  ok: false,
  refusals: [{ field: "", refusal }],
});

/** A refusal that came in the middle: nothing is kept. */
export const undone = (work: () => Promise<Written>): Promise<Written> =>
  work().catch((error: unknown) => {
    if (error instanceof Undone) return error.written;
    throw error;
  });
