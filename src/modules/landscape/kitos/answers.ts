import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Refusal } from "../../../kernel/result.ts";
import type { OwnChoices } from "./choices.ts";
import { normalise } from "./normalise.ts";
import type { KitosReading } from "./record.ts";
import type { KitosItems, KitosList } from "./schema.ts";

/** What KITOS answered, before its choices are mapped: kept with a draft, so that a mapping can be added and the plan made anew. */
export type KitosAnswers = {
  organizationUuid: string;
  items: KitosItems;
  /** Lists read to their end; of the others absence says nothing. */
  whole: KitosList[];
  unknownKeys: Record<string, number>;
  notes: Refusal[];
  cursor: string;
};

/** The answers in our words, with the choices this municipality has mapped itself. */
export const readingOf = (answers: KitosAnswers, own: OwnChoices = new Map()): KitosReading => {
  const { organizationUuid, items, whole, unknownKeys, notes, cursor } = answers;
  const reading = normalise(organizationUuid, items, list => whole.includes(list), own);
  return { ...reading, notes: [...notes, ...reading.notes], unknownKeys, cursor };
};

/** Answers as they lie with a draft: a large municipality is some megabytes, packed a tenth of it. */
export const packed = async (answers: KitosAnswers): Promise<Uint8Array> =>
  promisify(gzip)(JSON.stringify(answers));

export const unpacked = async (bytes: Uint8Array): Promise<KitosAnswers> =>
  // Written by `packed`, and by nobody else.
  JSON.parse((await promisify(gunzip)(bytes)).toString("utf8")) as KitosAnswers;

/** How far a reading is: `beat` is its last sign of life. Empty once there is something to look at. */
export type Progress = {
  state?: "reading" | "failed";
  list?: KitosList;
  step?: number;
  steps?: number;
  items?: number;
  beat?: string;
  refusal?: Refusal;
  /** What was asked for, to be offered again; never a secret. */
  asked?: { address: string; organisation: string };
};
