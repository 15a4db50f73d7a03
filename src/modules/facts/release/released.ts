import type { Lang, Names } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";

/** What is public of a release from its announcement on. `open`: by the clock of the database, for everybody alike. */
export type Release = {
  id: string;
  publisher: string;
  publisherName: Names;
  example: boolean;
  zone: string;
  wave: string;
  instrument: string;
  title: Names;
  mode: "personal-anonymous" | "on-record";
  corrects: string | null;
  correctsBecause: string | null;
  correctedBy: string | null;
  day: Day;
  dueAt: Date;
  announcedAt: Date;
  state: "announced" | "frozen" | "withdrawn";
  frozenAt: Date | null;
  hash: string | null;
  previous: string | null;
  withdrawnAt: Date | null;
  withdrawnBecause: string | null;
  open: boolean;
  moved: number;
};

/** What is to be listed: those of everybody still to come, those whose hour is past, or all of one publisher. */
export type Asked = "coming" | "past" | { publisher: string };

/** A day that was moved, and why. */
export type Move = { number: number; from: Day; to: Day; because: string; at: Date };

/** A file of a release as it lies here now; nothing before its hour. */
export type Stored = { path: string; size: number; sha256: string };

/** What somebody concludes from a release; the cells it rests on as `item/answer/group/measure`. */
export type Analysis = {
  id: string;
  release: string;
  hash: string;
  publisherName: Names;
  example: boolean;
  zone: string;
  lang: Lang;
  title: string;
  author: string;
  body: string;
  cells: string[];
  writtenAt: Date;
};
