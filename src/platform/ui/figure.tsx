import type { ReactNode } from "react";
import type { Day } from "../../kernel/period.ts";
import { useFormats, useUiTexts } from "./lang.tsx";

/** A figure with its drawing, the same as a table, where it comes from, and its numbers to take along. */
export const Figure = (props: {
  title: ReactNode;
  children: ReactNode;
  /** The same figures as a real table. */
  table?: ReactNode;
  source?: ReactNode;
  csv?: string;
  id?: string;
}) => {
  const t = useUiTexts();
  return (
    <figure className="card figure" id={props.id}>
      <figcaption>
        <h2>{props.title}</h2>
      </figcaption>
      {props.children}
      {props.table && (
        <details className="as-table">
          <summary>{t("figure.as-table")}</summary>
          {props.table}
        </details>
      )}
      {(props.source || props.csv) && (
        <p className="src">
          {props.source}
          {props.source && props.csv && " · "}
          {props.csv && (
            <a href={props.csv} download>
              {t("figure.csv")}
            </a>
          )}
        </p>
      )}
    </figure>
  );
};

/** Where a number comes from and how old it is, in small print. */
export const Provenance = (props: { source: ReactNode; date: Day; today?: Day; href?: string }) => {
  const f = useFormats();
  return (
    <span className="src">
      {props.href ? <a href={props.href}>{props.source}</a> : props.source}
      {" · "}
      <time dateTime={props.date}>{f.day(props.date)}</time>
      {props.today && ` (${f.age(props.date, props.today)})`}
    </span>
  );
};
