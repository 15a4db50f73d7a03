import type { ReactNode } from "react";
import { useNames } from "./called.tsx";
import { fieldId } from "./field.tsx";
import { useUiTexts } from "./lang.tsx";

/**
 * A form of one column. `draft` keeps what is typed in this browser until it is saved;
 * `auto` sends a filter form as soon as something is chosen. Both are comfort: it works without.
 */
export const Form = (props: {
  children: ReactNode;
  method?: "get" | "post";
  action?: string;
  draft?: string;
  auto?: boolean;
  upload?: boolean;
  /** The id of what its button `do=preview` draws anew without saving: the browser asks for it while one types. */
  preview?: string;
  id?: string;
  inline?: boolean;
  /** Around whole cards. */
  wide?: boolean;
}) => (
  <form
    id={props.id}
    method={props.method ?? "post"}
    action={props.action}
    encType={props.upload ? "multipart/form-data" : undefined}
    className={props.inline ? "inline" : props.wide ? "wide" : "form"}
    data-draft={props.draft}
    data-auto={props.auto ? "" : undefined}
    data-preview={props.preview}
    noValidate={props.method !== "get"}
  >
    {props.draft && <DraftTold />}
    {props.children}
    {props.upload && <Sending />}
  </form>
);

/** Shown by the browser while a file is sent and read. */
const Sending = () => {
  const t = useUiTexts();
  return (
    <div role="status" data-sending="" hidden>
      <progress aria-label={t("form.sending")} /> {t("form.sending")}
    </div>
  );
};

/** What is said of a draft found in this browser; the browser shows it when there is one. */
const DraftTold = () => {
  const t = useUiTexts();
  return (
    <>
      <div className="notice" data-color="warm" role="status" data-draft-told="restored" hidden>
        <strong>{t("draft.restored")}</strong>
        <div>
          <button type="button" className="ds-button" data-variant="secondary" data-draft-drop="">
            {t("draft.drop")}
          </button>
        </div>
      </div>
      <div className="notice" data-color="warm" role="status" data-draft-told="outdated" hidden>
        <strong>{t("draft.outdated")}</strong>
      </div>
    </>
  );
};

/** Buttons at the end of a form. */
export const Actions = ({ children }: { children: ReactNode }) => <div className="actions">{children}</div>;

/** Folds the fields that are not required. */
export const Fold = ({
  title,
  children,
  open,
}: {
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
}) => (
  <details className="fold" open={open}>
    <summary>{title}</summary>
    <div>{children}</div>
  </details>
);

export type FieldError = { field: string; text: string };

/** What a form gets back when it is refused: what was typed, and each error at its field. */
export type Refused = { values: Record<string, string>; errors: FieldError[] };

/** The error of a field, for the Field around it. */
export const errorOf = (
  refused: { errors: readonly FieldError[] } | undefined,
  field: string,
): string | undefined => refused?.errors.find(error => error.field === field)?.text;

/** All errors of a form at its top, each naming its field and leading to it; a field "" is the form as a whole. */
export const ErrorSummary = ({
  errors = [],
  title,
}: {
  errors?: readonly FieldError[] | undefined;
  title?: string;
}) => {
  const t = useUiTexts();
  const nameOf = useNames(errors.some(({ field }) => field !== ""));
  if (errors.length === 0) return null;
  const told = ({ field, text }: FieldError) => {
    const name = nameOf(fieldId(field));
    return name ? `${name}${/[?!.:]$/.test(name) ? "" : ":"} ${text}` : text;
  };
  return (
    <div className="ds-error-summary" role="alert" data-errors="">
      <h2>{title ?? t("errors.title", { n: errors.length })}</h2>
      <ul>
        {errors.map(error => (
          <li key={`${error.field} ${error.text}`}>
            {error.field === "" ? error.text : <a href={`#${fieldId(error.field)}`}>{told(error)}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
};
