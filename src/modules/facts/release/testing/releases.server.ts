import { createHash } from "node:crypto";
import { addDays } from "../../../../kernel/period.ts";
import { type Act, transact } from "../../../../platform/act.ts";
import { testKeys } from "../../answer/testing/invented.ts";
import { closeWave, openWave } from "../../wave/opening.server.ts";
import { framedWave, well } from "../../wave/testing/waves.ts";
import { announceRelease } from "../actions.server.ts";
import { freeze, putMade } from "../store-making.server.ts";

/** A round of decision makers in two municipalities, opened, and closed unless it is said to be open. */
export const waveOf = async (
  act: Act,
  state: "draft" | "open" | "closed" = "closed",
  of?: { instrument: string; number: number },
): Promise<string> => {
  const id = await framedWave(
    act,
    { closesOn: addDays(act.today, 10), keepUntil: addDays(act.today, 90) },
    false,
    of,
  );
  if (state !== "draft") well(await openWave(act, id));
  if (state === "closed") well(await closeWave(act, id, testKeys));
  return id;
};

/** A release announced for a day so many days ahead. */
export const announcedOf = async (act: Act, days = 8): Promise<string> =>
  well(await announceRelease(act, await waveOf(act), addDays(act.today, days)));

const sumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A small cube: one question, and as figures those given. */
export const cubeWith = (...value: (number | null)[]): string =>
  JSON.stringify({
    id: ["item", "answer", "group", "measure", "wave"],
    size: [1, 1, value.length, 1, 1],
    dimension: {
      item: { category: { index: ["A1"] } },
      answer: { category: { index: ["_all"] } },
      group: { category: { index: value.map((_, i) => (i === 0 ? "_all" : `role:r${i}`)) } },
      measure: { category: { index: ["mean"] } },
      wave: { category: { index: ["2026-10"] } },
    },
    value,
    status: Object.fromEntries(value.flatMap((one, i) => (one === null ? [[i, "h"]] : []))),
  });

/** Files with their manifest, as a release is frozen of. */
export const filesOf = (texts: Record<string, string>) => {
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const listed = files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sumOf(bytes) }));
  const manifest = encoder.encode(JSON.stringify({ files: listed }));
  return { files: [...files, { path: "MANIFEST.json", bytes: manifest }], hash: sumOf(manifest) };
};

/** Freezes an announced release of such files; answers its hash. */
export const frozenOf = async (
  act: Act,
  id: string,
  texts: Record<string, string> = { "cube.jsonstat.json": cubeWith(3.5, null) },
  difference: Parameters<typeof putMade>[2]["difference"] = [],
): Promise<string> => {
  const { files, hash } = filesOf(texts);
  const made = {
    files,
    hash,
    basis: {},
    basisHash: sumOf(new Uint8Array()),
    checks: { cells: 2, hidden: 1, nearEnds: 0, files: files.length, bytes: 0, different: 0 },
    difference,
    previous: null,
  };
  await transact(act, async tx => {
    if (!(await putMade(tx, id, made))) throw new Error("not put");
    if (!(await freeze(tx, id, hash, act.now))) throw new Error("not frozen");
  });
  return hash;
};
