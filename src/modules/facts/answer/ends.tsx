import type { ReactNode } from "react";
import type { Lang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { texts } from "./texts/index.ts";

type In = { lang: Lang };

const End = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h1>{title}</h1>
    {children}
  </>
);

/** The same for a link that is wrong, of somebody else, used up by a newer one, or too late. */
export const Nothing = ({ lang }: In) => (
  <End title={texts(lang)("none.title")}>
    <p>{texts(lang)("none.lead")}</p>
  </End>
);

export const Broken = ({ lang }: In) => (
  <End title={texts(lang)("broken.title")}>
    <p>{texts(lang)("broken.lead")}</p>
  </End>
);

export const Failed = ({ lang, id }: In & { id: string }) => (
  <End title={texts(lang)("failed.title")}>
    <p>{texts(lang)("failed.lead")}</p>
    <p className="soft">{texts(lang)("failed.id", { id })}</p>
  </End>
);

/** When what comes of the answers opens, null while it is not decided, and the address where it will stand. */
export type Results = { when: string | null; address: string };

const Coming = ({ lang, results: { when, address } }: In & { results: Results }) => (
  <>
    <p>{when ? texts(lang)("results.when", { when }) : texts(lang)("results.undecided")}</p>
    <p>
      <a href={`${address}?lang=${lang}`}>{address}</a>
    </p>
  </>
);

export const Received = ({ lang, results }: In & { results: Results }) => (
  <End title={texts(lang)("received.title")}>
    <p>{texts(lang)("received.lead")}</p>
    <Coming lang={lang} results={results} />
  </End>
);

export const Already = ({ lang, results }: In & { results: Results }) => (
  <End title={texts(lang)("already.title")}>
    <p>{texts(lang)("already.lead")}</p>
    <Coming lang={lang} results={results} />
  </End>
);

export const Closed = ({ lang, day }: In & { day: Day }) => (
  <End title={texts(lang)("closed.title")}>
    <p>{texts(lang)("closed.lead", { day: formats(lang).day(day) })}</p>
  </End>
);

/** The code once more, for whoever stops here. */
export const Left = ({ lang, told }: In & { told: ReactNode }) => (
  <End title={texts(lang)("left.title")}>
    <p>{texts(lang)("left.lead")}</p>
    {told}
  </End>
);
