import type { ReactNode } from "react";
import { type Lang, langs } from "../../kernel/lang.ts";
import type { ShellFacts } from "../http/page.ts";
import { useFormats, useLang, useUiTexts } from "./lang.tsx";

/** Each language by its own name. */
const languageNames: Record<Lang, string> = {
  en: "English",
  da: "Dansk",
  sv: "Svenska",
  fi: "Suomi",
  nb: "Norsk",
};

/**
 * `staff`: for those who work in the municipality; an association would only be led home from there. `also`: other
 * addresses that belong to the place.
 */
type Place = { key: `nav.${NavKey}`; href?: string; staff?: true; also?: readonly string[] };
type NavKey =
  | "overview"
  | "facts"
  | "purpose"
  | "knowledge"
  | "landscape"
  | "plan"
  | "effect"
  | "spread"
  | "organisation"
  | "citizen"
  | "trust";

/** The loop in its order teaches the product; a place without an address is not built yet. */
const places: readonly (readonly Place[])[] = [
  [{ key: "nav.overview", href: "/" }],
  [
    { key: "nav.facts", href: "/facts", also: ["/figures", "/releases"] },
    { key: "nav.purpose", href: "/purpose", staff: true },
    { key: "nav.knowledge" },
    { key: "nav.landscape", href: "/landscape", staff: true },
    { key: "nav.plan", href: "/plan", staff: true },
    { key: "nav.effect" },
    { key: "nav.spread" },
  ],
  [
    { key: "nav.organisation", href: "/organisation", staff: true },
    { key: "nav.citizen" },
    { key: "nav.trust", href: "/trust" },
  ],
];

/** What a stranger may read. */
const open = [
  { key: "open.releases", href: "/releases" },
  { key: "open.series", href: "/facts/series" },
  { key: "open.figures", href: "/figures" },
] as const;

/** Where a page is one of those, or an analysis of them: as wide as its tables need. */
const isOpen = (address: string): boolean =>
  [...open.map(({ href }) => href), "/facts/analyses"].some(
    href => address === href || (/^[/?.]/.test(address.slice(href.length)) && address.startsWith(href)),
  );

/** Whoever answers a questionnaire is led nowhere else. */
const answers = (address: string): boolean => address.startsWith("/s/");

/** What stands around every page. Without `facts` (nobody signed in) the name, what is open to all and the language remain. */
export const Shell = (props: {
  facts: ShellFacts | null;
  /** Address of this page with its query, for the language choice and the current place. */
  address: string;
  children: ReactNode;
}) => {
  const t = useUiTexts();
  const { facts, address } = props;
  return (
    <>
      <a className="ds-skip-link" href="#content">
        {t("shell.skip")}
      </a>
      <div className={facts ? "shell" : isOpen(address) ? "shell alone wide" : "shell alone"}>
        {facts && (
          <nav className="side" aria-label={t("shell.main-menu")}>
            <Brand />
            <Places address={address} facts={facts} />
          </nav>
        )}
        <div className="beside">
          <header className="top">
            {facts ? <Signed facts={facts} address={address} /> : <Brand />}
            {!facts && !answers(address) && <Open address={address} />}
            <Languages address={address} />
            {facts && (
              <a className="person" href="/sign-in/sessions">
                {facts.person}
              </a>
            )}
          </header>
          {facts && <Printed facts={facts} />}
          <main id="content" tabIndex={-1}>
            {props.children}
          </main>
          {!facts && isOpen(address) && <footer className="foot">{t("open.foot")}</footer>}
        </div>
      </div>
    </>
  );
};

/** Where a stranger can go: what is published, and in. */
const Open = ({ address }: { address: string }) => {
  const t = useUiTexts();
  const path = address.split("?")[0] ?? "";
  return (
    <nav className="open" aria-label={t("open.menu")}>
      <ul>
        {open.map(({ key, href }) => (
          <li key={key}>
            <a href={href} aria-current={path === href || path.startsWith(`${href}/`) ? "page" : undefined}>
              {t(key)}
            </a>
          </li>
        ))}
        <li>
          <a href="/sign-in" aria-current={path === "/sign-in" ? "page" : undefined}>
            {t("shell.sign-in")}
          </a>
        </li>
      </ul>
    </nav>
  );
};

/** On paper only: whose it is, who printed it and when. */
const Printed = ({ facts }: { facts: ShellFacts }) => {
  const f = useFormats();
  return (
    <p className="printed">
      {facts.municipality} · {facts.person} · {f.day(facts.today)} · Samsyn
    </p>
  );
};

const Brand = () => (
  <a className="brand" href="/">
    Samsyn
  </a>
);

const Signed = ({ facts, address }: { facts: ShellFacts; address: string }) => {
  const t = useUiTexts();
  return (
    <>
      <details className="menu">
        <summary>{t("shell.menu")}</summary>
        <nav aria-label={t("shell.main-menu")}>
          <Places address={address} facts={facts} />
        </nav>
      </details>
      <strong className="municipality">{facts.municipality}</strong>
      {facts.example && (
        <span className="ds-tag pill" data-color="warning">
          {t("shell.example")}
        </span>
      )}
      <search className="grow">
        <form method="get" action="/search">
          <input
            className="ds-input"
            type="search"
            name="q"
            aria-label={t("shell.search")}
            placeholder={t("shell.search.hint")}
          />
          <button className="ds-button" data-variant="tertiary" type="submit">
            {t("shell.search.go")}
          </button>
        </form>
      </search>
    </>
  );
};

const Places = ({ address, facts }: { address: string; facts: ShellFacts }) => {
  const t = useUiTexts();
  const here = `/${address.split(/[/?]/)[1] ?? ""}`;
  return places.map(group => (
    <ul key={group[0]?.key}>
      {group
        .filter(place => facts.staff || !place.staff)
        .map(place => (
          <li key={place.key}>
            {place.href ? (
              <a
                href={place.href}
                aria-current={place.href === here || place.also?.includes(here) ? "page" : undefined}
              >
                <i className="k" />
                {t(place.key)}
              </a>
            ) : (
              <span className="later">
                <i className="k" />
                {t(place.key)} <small>{t("shell.later")}</small>
              </span>
            )}
          </li>
        ))}
    </ul>
  ));
};

/** Links and not a script: the server keeps the choice in a cookie. */
const Languages = ({ address }: { address: string }) => {
  const t = useUiTexts();
  const reader = useLang();
  return (
    <details className="languages">
      <summary>
        <span className="visually-hidden">{t("shell.language")}: </span>
        {languageNames[reader]}
      </summary>
      <ul>
        {langs.map(lang => (
          <li key={lang}>
            <a
              href={inLanguage(address, lang)}
              lang={lang}
              hrefLang={lang}
              aria-current={lang === reader ? "true" : undefined}
            >
              {languageNames[lang]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};

const inLanguage = (address: string, lang: Lang): string => {
  const [path = "/", query = ""] = address.split("?");
  const search = new URLSearchParams(query);
  search.set("lang", lang);
  return `${path}?${search}`;
};
