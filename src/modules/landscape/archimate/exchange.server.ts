import type { Result } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { toArchimate } from "./landscape.ts";
import { archimateModel } from "./model.ts";
import { snapshotOf } from "./snapshot.ts";

/** The landscape of a municipality as an ArchiMate exchange file. */
export const archimateFile = async (act: Act): Promise<Result<string>> =>
  archimateModel(toArchimate(snapshotOf(await landscapeOf(act), act.municipality)).model);
