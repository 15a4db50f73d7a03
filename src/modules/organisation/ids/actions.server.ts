import {
  type ExternalId,
  externalIdIn,
  externalIdLine,
  mostExternalIds,
  saidTwice,
} from "../../../kernel/external-id.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import type { Kind } from "../addresses.ts";
import { isErased } from "../erasure/store.server.ts";
import { deciding } from "../history/book.server.ts";
import { versionOf } from "../history/store.server.ts";
import { mayChange } from "../policy.ts";
import { idsOf, lockIds, replaceIds, takenBy } from "./store.server.ts";

/** What a unit, a person or a position is called elsewhere, one a line: "HR: 120" or "HR: 120 (2024-01-01 – 2026-01-01)". */
const linesOf = (ids: readonly ExternalId[]): string => ids.map(externalIdLine).join("\n");

/** The same as it stands now, for the form. */
export const idLines = (act: Act, id: string): Promise<string> =>
  read(act, async tx => linesOf(await idsOf(tx, id)));

/** Says what one is called elsewhere; `before` is what the writer saw. */
export const setIds = async (
  act: Act,
  input: { kind: Kind; id: string; lines: string; before: string },
): Promise<Result<null>> => {
  const may = mayChange(act);
  if (may !== true) return { ok: false, refusal: may.because };
  const { kind, id } = input;
  return deciding(act, async tx => {
    await lockIds(tx);
    // Of whom has been erased nothing is called anything any more.
    if (!(await versionOf(tx, kind, id)) || (kind === "person" && (await isErased(tx, id))))
      return refused("history.not-found");
    const before = await idsOf(tx, id);
    if (linesOf(before) !== input.before.replaceAll("\r\n", "\n")) return refused("history.version-conflict");
    const said = readLines(input.lines, before);
    if (!said.ok) return said;
    const ids = said.value;
    const fresh = ids.filter(one => !before.includes(one));
    const gone = before.filter(one => !ids.includes(one));
    const taken = await takenBy(tx, kind, id, fresh);
    if (taken) return refused("ids.taken", { line: externalIdLine(taken) });
    if (fresh.length + gone.length === 0) return done(null);
    await replaceIds(tx, kind, id, { gone, fresh });
    // How many, never which: a number may be a person's.
    await record(tx, act, {
      action: `${kind}.ids-changed`,
      object: { kind, id },
      payload: { ids: ids.length },
    });
    return done(null);
  });
};

/** A line left as it was is the id it tells, whatever a file once called it: it is not read anew. */
const readLines = (text: string, before: readonly ExternalId[]): Result<ExternalId[]> => {
  const told = new Map(before.map(id => [externalIdLine(id).trim(), id]));
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== "");
  if (lines.length > mostExternalIds) return refused("ids.too-many", { max: mostExternalIds });
  const ids: ExternalId[] = [];
  for (const line of lines) {
    const id = told.get(line.trim()) ?? externalIdIn(line);
    if (!id) return refused("ids.form", { line: line.trim().slice(0, 80) });
    ids.push(id);
  }
  const twice = saidTwice(ids);
  return twice ? refused("ids.twice", { line: externalIdLine(twice) }) : done(ids);
};
