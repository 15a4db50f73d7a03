import type { ReactNode } from "react";
import { InGroup } from "./called.tsx";
import { ErrorSummary, type FieldError } from "./form.tsx";
import { useUiTexts } from "./lang.tsx";
import { Notice } from "./parts.tsx";

export type Crumb = { label: string; href: string };

/**
 * A page: a heading that is a question or a result, one sentence on what one can do here, tools, content.
 * `crumbs` lead up; the page itself is not among them.
 */
export const Page = (props: {
  title: ReactNode;
  lead?: ReactNode;
  tools?: ReactNode;
  crumbs?: readonly Crumb[];
  /** Why the reader may not do what the page is for. */
  because?: string | undefined;
  /** What was wrong with the form just sent. */
  errors?: readonly FieldError[] | undefined;
  children?: ReactNode;
}) => (
  <>
    {typeof props.title === "string" && <title>{`${props.title} – Samsyn`}</title>}
    {props.crumbs && props.crumbs.length > 0 && <Crumbs crumbs={props.crumbs} />}
    <header className="page-head">
      <h1>{props.title}</h1>
      {props.lead && <p className="lead">{props.lead}</p>}
    </header>
    {props.tools && <div className="tools">{props.tools}</div>}
    {props.because && <Notice tone="warm" title={props.because} />}
    <ErrorSummary errors={props.errors} />
    {props.children}
  </>
);

const Crumbs = ({ crumbs }: { crumbs: readonly Crumb[] }) => {
  const t = useUiTexts();
  return (
    <nav className="crumbs" aria-label={t("crumbs")}>
      <ol>
        {crumbs.map(crumb => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** Places cards side by side where there is room: equal columns, or a wide one with a narrow beside it. */
export const Grid = ({
  columns,
  children,
}: {
  columns: "two" | "three" | "wide-narrow" | "narrow-wide-wide";
  children: ReactNode;
}) => <div className={`grid ${columns}`}>{children}</div>;

/** A white card with a heading; `tools` stand to the right of it. */
export const Card = (props: { title?: ReactNode; tools?: ReactNode; id?: string; children?: ReactNode }) => (
  <section className="card" id={props.id}>
    {(props.title || props.tools) && (
      <div className="card-head">
        {props.title && <h2>{props.title}</h2>}
        {props.tools && <div className="tools">{props.tools}</div>}
      </div>
    )}
    <InGroup name={props.title}>{props.children}</InGroup>
  </section>
);

export type Fact = { figure: ReactNode; words: ReactNode; href?: string; tone?: "warm" | "bad" };

/** A long word is smaller rather than broken in the middle. */
const Fig = ({ children }: { children: ReactNode }) => (
  <b className={typeof children === "string" && /\S{13}/.test(children) ? "long" : undefined}>{children}</b>
);

/** Up to four facts in words and numbers; each opens to its reason. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <ul className="card facts">
    {facts.map((fact, i) => (
      // Facts have no identity beyond their place.
      // biome-ignore lint/suspicious/noArrayIndexKey: static server-rendered list
      <li key={i} className={fact.tone}>
        {fact.href ? (
          <a href={fact.href}>
            <Fig>{fact.figure}</Fig>
          </a>
        ) : (
          <Fig>{fact.figure}</Fig>
        )}
        <small>{fact.words}</small>
      </li>
    ))}
  </ul>
);

export type WorkItem = { label: ReactNode; href: string; tag?: ReactNode; note?: ReactNode };

/** Things that wait for somebody: a link, a tag on the right, a line below. */
export const Work = ({ items }: { items: readonly WorkItem[] }) => (
  <ul className="work">
    {items.map((item, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: static server-rendered list
      <li key={i}>
        <a href={item.href}>{item.label}</a>
        {item.tag}
        {item.note && <small>{item.note}</small>}
      </li>
    ))}
  </ul>
);
