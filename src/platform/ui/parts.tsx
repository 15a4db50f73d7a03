import type { ReactNode } from "react";
import { useFormats, useUiTexts } from "./lang.tsx";

export type Tone = "brand" | "warm" | "bad" | "ok" | "neutral";
const colours: Record<Tone, string> = {
  brand: "accent",
  warm: "warning",
  bad: "danger",
  ok: "success",
  neutral: "neutral",
};

/** A word in a rounded tag. Warm is full or soon; bad is broken or today. */
export const Pill = ({ tone = "brand", children }: { tone?: Tone; children: ReactNode }) => (
  <span className="ds-tag pill" data-color={colours[tone]}>
    {children}
  </span>
);

/** Something to know before reading on: saved, or what stands in the way. */
export const Notice = ({
  tone = "brand",
  title,
  children,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
}) => (
  <div className="notice" data-color={colours[tone]} role={tone === "bad" ? "alert" : "status"}>
    {title && <strong>{title}</strong>}
    {children && <div>{children}</div>}
  </div>
);

export type Way = { label: string; href: string; note?: string };

/** Empty is a beginning: what this will show, the ways to fill it, how long it takes. */
export const Empty = (props: {
  title: ReactNode;
  ways?: readonly Way[];
  time?: ReactNode;
  children?: ReactNode;
}) => (
  <div className="card empty">
    <h2>{props.title}</h2>
    {props.children}
    {props.ways && (
      <ul className="ways">
        {props.ways.map((way, i) => (
          <li key={way.href}>
            <a className="ds-button" data-variant={i === 0 ? "primary" : "secondary"} href={way.href}>
              {way.label}
            </a>
            {way.note && <small>{way.note}</small>}
          </li>
        ))}
      </ul>
    )}
    {props.time && <p className="src">{props.time}</p>}
  </div>
);

export type Tab = { label: string; href: string; current?: boolean; count?: number };

/** Views of one thing, each with its own address. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => {
  const f = useFormats();
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count !== undefined && <span className="soft"> {f.number(tab.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export type Described = { term: ReactNode; value: ReactNode; source?: ReactNode };

/** What is known of one thing. An empty value says so. */
export const DescriptionList = ({ items }: { items: readonly Described[] }) => {
  const t = useUiTexts();
  return (
    <dl className="described">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static server-rendered list
        <div key={i}>
          <dt>{item.term}</dt>
          <dd>
            {item.value === null || item.value === undefined || item.value === "" ? (
              <span className="soft">{t("not-known")}</span>
            ) : (
              item.value
            )}
            {item.source && <div className="src">{item.source}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

export type HistoryEntry = {
  key: string;
  /** A day is written out; anything else stands as it is. */
  when: ReactNode;
  what: ReactNode;
  who?: ReactNode;
  note?: ReactNode;
  current?: boolean;
};

/** What happened, newest first. */
export const History = ({ title, entries }: { title?: ReactNode; entries: readonly HistoryEntry[] }) => (
  <section className="history">
    {title && <h3>{title}</h3>}
    <ol>
      {entries.map(entry => (
        <li key={entry.key} aria-current={entry.current ? "true" : undefined}>
          <span className="when">{entry.when}</span>
          <span>
            {entry.what}
            {entry.who && <small>{entry.who}</small>}
            {entry.note && <small>{entry.note}</small>}
          </span>
        </li>
      ))}
    </ol>
  </section>
);
