import type { Called } from "../../../platform/audit/logged.ts";
import type { Done } from "../texts/index.ts";
import type { nounsEn } from "../texts/nouns.en.ts";

/** What is recorded of a thing of any kind. Every declared noun has its name among the texts: nouns.test.ts looks. */
export const actionOf = <Verb extends Done>(noun: string, verb: Verb): `${NounName}.${Verb}` =>
  `${noun as NounName}.${verb}`;

type NounName = Called<typeof nounsEn, "noun">;
