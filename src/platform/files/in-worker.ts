import type { Result } from "../../kernel/result.ts";
import { runInWorker, type WorkerLimits } from "../workers/index.ts";
import { limits } from "./limits.ts";
import { readTables } from "./read.ts";
import type { SourceTable } from "./table.ts";

/** `sheets`: reads only the sheets of these names. */
export type TablesInput = { bytes: Uint8Array; fileName: string; sheets?: readonly string[] };

/** `readTables` in a thread of its own, with a limit on time and memory: the way to read what people send. */
export const readTablesInWorker = async (
  input: TablesInput,
  more: Partial<WorkerLimits> = {},
): Promise<Result<SourceTable[]>> => {
  // Too large is said here, before so much is copied to a thread.
  if (input.bytes.byteLength > limits.bytes) return readTables(input.bytes, input.fileName);
  const answer = await runInWorker<TablesInput, Result<SourceTable[]>>("read-tables", input, {
    timeoutMs: 60_000,
    memoryMb: 1024,
    ...more,
  });
  return answer.ok ? answer.value : answer;
};
