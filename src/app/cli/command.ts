import type { ParseArgsConfig } from "node:util";
import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/result.ts";
import type { Settings } from "../settings.ts";
import type { Opened } from "./database.server.ts";
import type { texts } from "./texts/index.ts";

/** What surrounds a command: a terminal, or a test. */
export type Io = {
  env: Readonly<Record<string, string | undefined>>;
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether somebody watches standard error: only then is progress told. */
  watched: boolean;
  now: () => Date;
};

export type Words = ReturnType<typeof texts>;
type TextKey = Parameters<Words>[0];

/** One use of a command, with what was typed. */
export type Call = {
  io: Io;
  lang: Lang;
  t: Words;
  settings: Settings;
  /** What was typed, by the names in `takes`. */
  typed: Readonly<Record<string, string>>;
  options: Readonly<Record<string, string | boolean | undefined>>;
  /** The answer for programs. */
  answer: (value: unknown) => void;
  say: (sentence: string) => void;
  /** Told only when somebody watches. */
  progress: (sentence: string) => void;
  /** Opens the database once; it is closed after the command. */
  database: () => Promise<Opened>;
};

export type Command = {
  /** One or two words: "audit verify". */
  name: string;
  about: TextKey;
  /** Names of what must be typed after it, in order. */
  takes?: readonly string[];
  /** The option that makes what is typed after the name needless. */
  takesNothingWith?: string;
  options?: Readonly<Record<string, { type: "string" | "boolean"; about: TextKey; value?: string }>>;
  /** What its exit codes mean beside the common ones. */
  exit?: TextKey;
  /** Answers the exit code. */
  run: (call: Call) => Promise<number>;
};

/** What was typed cannot be done; ends with exit code 2 and a sentence. */
export class BadInput extends Error {
  readonly refusal: Refusal;

  constructor(code: string, values?: Record<string, string | number>) {
    super(code);
    this.refusal = values ? { code, values } : { code };
  }
}

/** What was typed is right, and cannot be done now; ends with exit code 1 and a sentence. */
export class NotNow extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Says of a file what keeps it from being read. */
export const unreadable = (file: string) => (error: NodeJS.ErrnoException) => {
  throw error.code === "ENOENT"
    ? new BadInput("cli.file-not-there", { file })
    : new BadInput("cli.file-unreadable", { file, message: error.message });
};

/** What `parseArgs` needs to know of a command. */
export const parsing = (command: Command): ParseArgsConfig => ({
  allowPositionals: true,
  strict: true,
  options: {
    ...Object.fromEntries(
      Object.entries(command.options ?? {}).map(([name, { type }]) => [name, { type }] as const),
    ),
    help: { type: "boolean", short: "h" },
    lang: { type: "string" },
  },
});
