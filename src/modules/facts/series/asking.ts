import type { z } from "zod";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Call, OfficeClient } from "./client.ts";

/** Asks and reads the answer by its shape; one of another shape is not understood. */
export const asked = async <T>(
  client: OfficeClient,
  call: Call,
  schema: z.ZodType<T>,
): Promise<Result<T>> => {
  const answer = await client.json(call);
  if (!answer.ok) return answer;
  const parsed = schema.safeParse(answer.value);
  return parsed.success ? done(parsed.data) : refused("series.answer-not-understood");
};

/** Goes on with what was answered, or says why there is nothing to go on with. */
export const onward = async <T, U>(
  result: Promise<Result<T>>,
  next: (value: T) => Result<U> | Promise<Result<U>>,
): Promise<Result<U>> => {
  const answer = await result;
  return answer.ok ? next(answer.value) : answer;
};
