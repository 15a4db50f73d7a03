import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Db } from "../../../platform/db/database.ts";
import { note, ofOurs } from "./actions.server.ts";
import type { Release } from "./released.ts";
import { type Cube, cellAt } from "./rules-cell.ts";
import { servedFile } from "./served.server.ts";
import { analyse } from "./store-analyses.server.ts";

const mostCells = 100;

/** The cube of an open release, if it is the frozen one. */
export const cubeOf = async (db: Db, release: Release): Promise<Cube | null> => {
  const file = await servedFile(db, release, "cube.jsonstat.json");
  // Its bytes are those that were frozen, which are a cube.
  return file && "bytes" in file ? (JSON.parse(new TextDecoder().decode(file.bytes)) as Cube) : null;
};

export type Written = { title: string; author: string; body: string; cells: string };

/**
 * Publishes an analysis of a release that is open: it carries the release's hash and cites cells that are in it, one a
 * line. It is dated now, which is never before the release. Answers the analysis.
 */
export const writeAnalysis = async (
  act: Act,
  release: Release,
  written: Written,
): Promise<Result<string>> => {
  const cells = [
    ...new Set(
      written.cells
        .split("\n")
        .map(line => line.trim())
        .filter(Boolean),
    ),
  ];
  if (cells.length === 0 || cells.length > mostCells) return refused("analysis.cells", { n: mostCells });
  const cube = await cubeOf(act.db, release);
  if (!cube) return refused("analysis.not-open");
  const unknown = cells.find(cell => !cellAt(cube, cell));
  if (unknown) return refused("analysis.no-cell", { cell: unknown.slice(0, 100) });
  return ofOurs(act, release.id, async (tx, { hash }) => {
    const id = newId(act.now.getTime());
    const { title, author, body } = written;
    const analysis = {
      id,
      release: release.id,
      hash: hash ?? "",
      lang: act.lang,
      title,
      author,
      body,
      cells,
    };
    if (!(await analyse(tx, analysis, act.now))) return refused("analysis.not-open");
    await note(tx, act, "analysis.written", release.id, { analysis: id, title });
    return done(id);
  });
};
