import { type Lang, type Names, nameIn } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Wave } from "./rules-wave.ts";
import { texts } from "./texts/index.ts";

/** What an invitation says, in the language of who is invited: paragraphs, the link among them. */
export type Written = { subject: string; greeting: string; before: string[]; link: string; after: string[] };

/** The words of an invitation or, to whom was written `again`, of a reminder. */
export const writtenTo = (
  wave: Wave,
  by: Names,
  to: { name: string | null; lang: Lang; again: boolean; link: string },
): Written => {
  const t = texts(to.lang);
  const f = formats(to.lang);
  const values = { wave: nameIn(wave.name, to.lang), municipality: nameIn(by, to.lang) };
  return {
    subject: t(to.again ? "letter.subject.again" : "letter.subject", values),
    greeting: to.name === null ? t("letter.greeting.nobody") : t("letter.greeting", { name: to.name }),
    before: [
      t("letter.asks", { ...values, day: f.day(wave.closesOn) }),
      ...(to.again ? [t("letter.again")] : []),
      t(`letter.mode.${wave.mode}`, { n: wave.threshold }),
      t("letter.link"),
    ],
    link: to.link,
    after: [
      t("letter.newest"),
      t("letter.blank"),
      t("letter.kept", { day: f.day(wave.keepUntil) }),
      ...(to.again ? [t("letter.enough")] : []),
      t("letter.contact", { contact: wave.contact }),
    ],
  };
};

/** The same as a mail: plain text. */
export const mailOf = ({
  subject,
  greeting,
  before,
  link,
  after,
}: Written): { subject: string; body: string } => ({
  subject,
  body: [greeting, ...before, link, ...after].join("\n\n"),
});
