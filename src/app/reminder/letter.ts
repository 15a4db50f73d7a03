import type { Lang } from "../../kernel/lang.ts";
import type { WorkLine } from "../home/work-line.ts";
import { texts } from "./texts/index.ts";

export type Letter = {
  lang: Lang;
  municipality: string;
  /** True for one who is to act; a reader is told what waits in the municipality. */
  mine: boolean;
  waiting: readonly WorkLine[];
  late: readonly WorkLine[];
  link: (path: string) => string;
  off: string;
};

/** The weekly mail, as text: what waits, what is late, each with its link. */
export const letterOf = (letter: Letter): { subject: string; body: string } => {
  const t = texts(letter.lang);
  const { waiting, late, municipality } = letter;
  const parts = [
    t("letter.lead", { municipality }),
    ...listed(t(letter.mine ? "letter.mine" : "letter.here"), waiting, letter.link),
    ...listed(t("letter.late"), late, letter.link),
    `${t("letter.all")}\n${letter.link("/")}`,
    `${t("letter.why")}\n${t("letter.off")}\n${letter.off}`,
  ];
  const subject = t("letter.subject", { municipality, n: waiting.length, late: late.length });
  return { subject, body: `${parts.join("\n\n")}\n` };
};

const listed = (title: string, lines: readonly WorkLine[], link: Letter["link"]): string[] =>
  lines.length === 0 ? [] : [title.toUpperCase(), ...lines.map(line => lined(line, link))];

const lined = ({ label, note, tag, href }: WorkLine, link: Letter["link"]): string =>
  [`- ${label}${tag ? ` (${tag.text})` : ""}`, note && `  ${note}`, `  ${link(href)}`]
    .filter(Boolean)
    .join("\n");
