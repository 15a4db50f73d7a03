import { expect, test } from "vitest";
import { langs } from "../../kernel/lang.ts";
import { fileRefusals } from "./refusals.ts";
import { texts } from "./texts/index.ts";

test("every refusal has a sentence in every language", () => {
  for (const lang of langs)
    for (const code of fileRefusals) expect(texts(lang).has(`refusal.${code}`)).toBe(true);
});
