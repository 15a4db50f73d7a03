import { done, type Result } from "../../../kernel/result.ts";
import { task } from "../../../platform/workers/task.ts";
import { packed } from "./answers.ts";
import { jsonFilesIn, type SentFile } from "./files.server.ts";
import { answersIn } from "./folder.ts";
import { packPages, type ReadPage, type ReadPages, readPage, type SentPage } from "./pages.ts";
import { type PlanInput, type Planned, planned } from "./planning.ts";

export type ReadInput = { files: readonly SentFile[]; organizationUuid?: string; now: Date };
export type Taken = { bytes: Uint8Array; organizationUuid: string };

const taken = async ({ files, ...options }: ReadInput): Promise<Result<Taken>> => {
  const json = await jsonFilesIn(files);
  if (!json.ok) return json;
  const answers = answersIn(json.value, options);
  if (!answers.ok) return answers;
  const { organizationUuid } = answers.value;
  return done({ bytes: await packed(answers.value), organizationUuid });
};

type Input = ReadInput | SentPage | ReadPages | PlanInput;
type Answer = Result<Taken> | Result<ReadPage> | Result<Uint8Array> | Result<Planned>;

export const run = task(async (input: Input): Promise<Answer> => {
  if ("files" in input) return taken(input);
  if ("list" in input) return readPage(input);
  return "pages" in input ? done(await packPages(input)) : done(await planned(input));
});
