import { sql } from "kysely";
import { expect, vi } from "vitest";
import { type Act, read, transact } from "../../act.ts";
import type { ActionArgs, PageContext } from "../../http/page.ts";
import { intakeById } from "../store.server.ts";

/** What a page of an importer is asked with; given values, a form is sent. */
export const asking = (
  act: Act,
  params: Record<string, string> = {},
  values?: Record<string, string | File>,
): ActionArgs => {
  const body = new FormData();
  for (const [name, value] of Object.entries(values ?? {})) body.set(name, value);
  const report = (error: unknown) => {
    throw error;
  };
  return {
    request: new Request("http://localhost/x", values ? { method: "POST", body } : {}),
    // A page asks its context for no more.
    context: { act, lang: act.lang, report } as unknown as PageContext,
    params,
  };
};

/** Where an answer leads, also one that is thrown. */
export const leadsTo = async (answer: Promise<unknown>): Promise<string> => {
  const given = await answer.catch((thrown: unknown) => thrown);
  if (!(given instanceof Response)) throw new Error(`it leads nowhere: ${JSON.stringify(given)}`);
  return given.headers.get("location") ?? "";
};

/** Waits until nobody works on a file any more: a page answers before long work is over. */
export const settled = async (act: Act, importer: string, id: string) => {
  const state = () => read(act, tx => intakeById(tx, importer, id)).then(file => file?.state);
  await vi.waitFor(async () => expect(["reading", "writing"]).not.toContain(await state()), 20_000);
  return state();
};

/** As if the process that works on a file had said nothing for so long. */
export const fallSilent = (act: Act, id: string, work: "reading" | "writing", seconds: number) =>
  transact(act, tx =>
    sql`update platform.intake set state = ${work}, beat_at = clock_timestamp() - ${seconds} * interval '1 second'
      where id = ${id}::uuid`.execute(tx),
  );
