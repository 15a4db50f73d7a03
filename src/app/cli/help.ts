import type { Lang } from "../../kernel/lang.ts";
import { roles } from "../../platform/act.ts";
import { describedSettings } from "../settings.ts";
import type { Command, Words } from "./command.ts";

const options = [
  ["--help, -h", "help.option.help"],
  ["--version", "help.option.version"],
  ["--lang LANG", "help.option.lang"],
] as const;

/** The whole help: what one can do, and what one can set. */
export const helpOf = (commands: readonly Command[], t: Words, lang: Lang): string => {
  const usual = (value: string) => (value ? ` (${value})` : "");
  return [
    t("help.usage"),
    "",
    t("help.commands"),
    ...table(commands.map(c => [typedOf(c), t(c.about)])),
    "",
    t("help.options"),
    ...table(options.map(([name, about]) => [name, t(about)])),
    "",
    t("help.settings"),
    ...table(describedSettings(lang).map(s => [s.name, `${s.words}${usual(s.usual)}`])),
    "",
    ...wrapped(t("help.exit"), 98),
    t("help.more"),
  ].join("\n");
};

/** The help of one command. */
export const helpOfCommand = (command: Command, t: Words): string => {
  const own = Object.entries(command.options ?? {}).map(([name, option]): [string, string] => [
    `--${name}${option.value ? ` ${option.value}` : ""}`,
    t(option.about, { roles: roles.join(", ") }),
  ]);
  const kinds: [string, string][] = command.takes?.includes("ROLE")
    ? [["ROLE", t("option.role", { roles: roles.join(", ") })]]
    : [];
  return [
    `samsyn ${typedOf(command)}${own.length > 0 ? ` [${t("help.options").toLowerCase()}]` : ""}`,
    "",
    t(command.about),
    "",
    ...table([...kinds, ...own, ["--lang LANG", t("help.option.lang")]]),
    "",
    ...wrapped([t("help.exit"), ...(command.exit ? [t(command.exit)] : [])].join(" "), 98),
  ].join("\n");
};

const typedOf = (command: Command): string => [command.name, ...(command.takes ?? [])].join(" ");

/** Two columns; long words on the right go on under themselves, 100 wide. */
const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const left = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, words]) => {
    const lines = wrapped(words, Math.max(30, 98 - left));
    return `  ${name.padEnd(left)}${lines.join(`\n  ${" ".repeat(left)}`)}`;
  });
};

const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
};
