import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "./texts/index.ts";

/** Each language by its own name. */
const names: Record<Lang, string> = { en: "English", da: "Dansk", sv: "Svenska", fi: "Suomi", nb: "Norsk" };

type Choice = { lang: Lang; languages: readonly Lang[] };

/** The languages as links, on a page where nothing is typed. */
export const LanguageLinks = ({ lang, languages }: Choice) => (
  <nav className="languages" aria-label={texts(lang)("shell.language")}>
    {languages.map(one => (
      <a
        key={one}
        href={`?lang=${one}`}
        lang={one}
        hrefLang={one}
        aria-current={one === lang ? "true" : undefined}
      >
        {names[one]}
      </a>
    ))}
  </nav>
);

/** The languages as buttons of the form with this id: what is typed is saved first. */
export const LanguageButtons = ({ lang, languages, form }: Choice & { form: string }) => (
  <nav className="languages" aria-label={texts(lang)("shell.language")}>
    {/* The first button of a form is the one that Enter presses. */}
    <button
      type="submit"
      className="first"
      form={form}
      name="do"
      value="next"
      tabIndex={-1}
      aria-hidden="true"
    />
    {languages.map(one => (
      <button
        type="submit"
        key={one}
        form={form}
        name="do"
        value={`lang.${one}`}
        lang={one}
        aria-current={one === lang ? "true" : undefined}
      >
        {names[one]}
      </button>
    ))}
  </nav>
);

/** The code with which somebody goes on later or elsewhere. */
export const Code = ({ lang, code, address }: { lang: Lang; code: string; address: string }) => (
  <section className="code" aria-labelledby="code">
    <h2 id="code">{texts(lang)("ask.code")}</h2>
    <p>
      <code translate="no">{code}</code>
    </p>
    <p className="soft">
      {texts(lang)("ask.code.why")} {texts(lang)("ask.code.where", { address })}
    </p>
  </section>
);
