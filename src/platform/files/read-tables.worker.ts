import type { Result } from "../../kernel/result.ts";
import { task } from "../workers/task.ts";
import type { TablesInput } from "./in-worker.ts";
import { readTables } from "./read.ts";
import type { SourceTable } from "./table.ts";

export const run = task(
  ({ bytes, fileName, sheets }: TablesInput, onProgress): Promise<Result<SourceTable[]>> =>
    readTables(bytes, fileName, { onProgress, ...(sheets && { only: name => sheets.includes(name) }) }),
);
