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
import { deciding } from "../history/book.server.ts";
import { versionOf } from "../history/store.server.ts";
import { mayChange } from "../policy.ts";
import { idsOf, lockIds, replaceIds, takenBy } from "./store.server.ts";

/** What a unit or a person is called elsewhere, one a line: "HR: 120" or "HR: 120 (2024-01-01 – 2026-01-01)". */
const linesOf = (ids: readonly ExternalId[]): string => ids.map(externalIdLine).join("\n");

/** The same as it stands now, for the form. */
export const idLines = (act: Act, id: string): Promise<string> =>
  read(act, async tx => linesOf(await idsOf(tx, id)));

/** Says what a unit or a person is called elsewhere; `before` is what the writer saw. */
export const setIds = async (
  act: Act,
  input: { kind: "unit" | "person"; id: string; lines: string; before: string },
): Promise<Result<null>> => {
  const may = mayChange(act);
  if (may !== true) return { ok: false, refusal: may.because };
  const { kind, id } = input;
  const read = readLines(input.lines);
  if (!read.ok) return read;
  const ids = read.value;
  return deciding(act, async tx => {
    await lockIds(tx);
    if (!(await versionOf(tx, kind, id))) return refused("history.not-found");
    const before = linesOf(await idsOf(tx, id));
    if (before !== input.before.replaceAll("\r\n", "\n")) return refused("history.version-conflict");
    const taken = await takenBy(tx, kind, id, ids);
    if (taken) return refused("ids.taken", { line: externalIdLine(taken) });
    if (before === linesOf(ids)) return done(null);
    await replaceIds(tx, kind, id, ids);
    // How many, never which: a number may be a person's.
    await record(tx, act, {
      action: kind === "unit" ? "unit.ids-changed" : "person.ids-changed",
      object: { kind, id },
      payload: { ids: ids.length },
    });
    return done(null);
  });
};

const readLines = (text: string): Result<ExternalId[]> => {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== "");
  if (lines.length > mostExternalIds) return refused("ids.too-many", { max: mostExternalIds });
  const ids: ExternalId[] = [];
  for (const line of lines) {
    const id = externalIdIn(line);
    if (!id) return refused("ids.form", { line: line.trim().slice(0, 80) });
    ids.push(id);
  }
  const twice = saidTwice(ids);
  return twice ? refused("ids.twice", { line: externalIdLine(twice) }) : done(ids);
};
