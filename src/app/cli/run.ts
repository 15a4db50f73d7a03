import { parseArgs } from "node:util";
import { type Lang, langs } from "../../kernel/lang.ts";
import { BackupRefused } from "../../platform/backup/index.server.ts";
import { langOfText } from "../../platform/i18n/index.ts";
import { readSettings, type Settings, WrongSetting } from "../settings.ts";
import { texts as appTexts } from "../texts/index.ts";
import { BadInput, type Call, type Command, type Io, NotNow, parsing, type Words } from "./command.ts";
import { commands } from "./commands.ts";
import { type Opened, openDatabase } from "./database.server.ts";
import { helpOf, helpOfCommand } from "./help.ts";
import { texts } from "./texts/index.ts";
import { version } from "./version.ts";

/** Runs one command; answers the exit code: 0 done, 1 failed, 2 wrong input; a command may have more. */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const lang = langOf(argv, io.env);
  const t = texts(lang);
  try {
    const asked = langAsked(argv);
    if (asked !== null && langOfText(asked) === null)
      throw new BadInput("cli.lang-unknown", { langs: langs.join(", ") });
    return await dispatch(argv, io, lang, t);
  } catch (error) {
    if (error instanceof WrongSetting) {
      io.err(appTexts(lang).refusal(error.refusal));
      return 2;
    }
    if (error instanceof BackupRefused) {
      io.err(t.refusal(error.refusal));
      // Whoever works in the database is no fault of what was given.
      return error.refusal.code === "restore.busy" ? 1 : 2;
    }
    if (error instanceof NotNow) {
      io.err(t.refusal(error.refusal));
      return 1;
    }
    if (!(error instanceof BadInput)) {
      io.err(error instanceof Error ? error.message : String(error));
      return 1;
    }
    io.err(t.refusal(error.refusal));
    return 2;
  }
};

const dispatch = async (argv: readonly string[], io: Io, lang: Lang, t: Words): Promise<number> => {
  const words = argv.filter((word, i) => !word.startsWith("-") && argv[i - 1] !== "--lang");
  const command = commandOf(words);
  if (command) return runCommand(command, argv, io, lang, t);
  if (argv.includes("--version")) {
    io.out(version);
    return 0;
  }
  const asked = argv.includes("--help") || argv.includes("-h") || words[0] === "help";
  if (asked && (words.length === 0 || words[0] === "help")) {
    io.out(helpOf(commands, t, lang));
    return 0;
  }
  if (words.length > 0) throw new BadInput("cli.unknown-command", { command: words.slice(0, 2).join(" ") });
  io.err(helpOf(commands, t, lang));
  return 2;
};

const commandOf = (words: readonly string[]): Command | undefined =>
  commands.find(c => c.name.split(" ").every((word, i) => words[i] === word));

const runCommand = async (
  command: Command,
  argv: readonly string[],
  io: Io,
  lang: Lang,
  t: Words,
): Promise<number> => {
  const { values, positionals } = parsed(command, argv);
  if (values.help) {
    io.out(helpOfCommand(command, t));
    return 0;
  }
  const settings = readSettings(io.env);
  if (!settings.ok) {
    io.err(appTexts(lang).refusal(settings.refusal));
    return 2;
  }
  const typed = typedBy(command, positionals.slice(command.name.split(" ").length), values);
  const opened = opening(settings.value, io);
  try {
    return await command.run(
      callOf({ io, lang, t, settings: settings.value, typed, options: values }, opened),
    );
  } finally {
    await opened.close();
  }
};

type Given = Pick<Call, "io" | "lang" | "t" | "settings" | "typed" | "options">;

const callOf = (given: Given, opened: ReturnType<typeof opening>): Call => ({
  ...given,
  answer: value => given.io.out(JSON.stringify(value, null, 2)),
  say: given.io.err,
  progress: sentence => {
    if (given.io.watched) given.io.err(sentence);
  },
  database: opened.open,
});

/** Opens at the first question, closes what was opened. */
const opening = (settings: Settings, io: Io) => {
  let opened: Promise<Opened> | null = null;
  const say = (sentence: string) => {
    if (io.watched) io.err(sentence);
  };
  return {
    open: () => {
      opened ??= openDatabase(settings, say);
      return opened;
    },
    close: async () => {
      const database = await opened?.catch(() => null);
      await database?.close();
    },
  };
};

const parsed = (command: Command, argv: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({ ...parsing(command), args: [...argv] });
    // No option of ours may be given twice, so none is a list.
    return { values: values as Call["options"], positionals };
  } catch (error) {
    throw notParsed(command, error);
  }
};

/** What `parseArgs` could not take, in our words: it names the option in quotes, the long form last. */
const notParsed = (command: Command, error: unknown): unknown => {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /^[^']*'(?:-\w, )?(--?[^\s'=]*)/.exec(message)?.[1];
  if (!code?.startsWith("ERR_PARSE_ARGS") || !option) return error;
  const values = { option, command: command.name };
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new BadInput("cli.unknown-option", values);
  const { type } = parsing(command).options?.[option.slice(2)] ?? {};
  return new BadInput(type === "string" ? "cli.option-value-missing" : "cli.option-no-value", values);
};

const typedBy = (
  command: Command,
  given: readonly string[],
  options: Call["options"],
): Record<string, string> => {
  const spared = command.takesNothingWith !== undefined && options[command.takesNothingWith] !== undefined;
  const takes = spared ? [] : (command.takes ?? []);
  const missing = takes[given.length];
  if (missing) throw new BadInput("cli.argument-missing", { name: missing, command: command.name });
  const extra = given[takes.length];
  if (extra !== undefined) throw new BadInput("cli.argument-extra", { value: extra, command: command.name });
  return Object.fromEntries(takes.map((name, i) => [name, given[i] ?? ""]));
};

/** Asked for by --lang, else the terminal's. */
const langOf = (argv: readonly string[], env: Io["env"]): Lang =>
  langOfText(langAsked(argv)) ?? langOfText(env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? "en";

/** What --lang says; null where it is not there, or nothing follows it. */
const langAsked = (argv: readonly string[]): string | null => {
  const at = argv.findIndex(word => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? null : (argv[at]?.split("=")[1] ?? argv[at + 1] ?? null);
};
