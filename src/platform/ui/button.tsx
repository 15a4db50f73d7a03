import { type ReactNode, useId } from "react";

type Kind = "primary" | "secondary" | "quiet" | "danger";
const looks: Record<Kind, { "data-variant": string; "data-color"?: string }> = {
  primary: { "data-variant": "primary" },
  secondary: { "data-variant": "secondary" },
  quiet: { "data-variant": "tertiary" },
  danger: { "data-variant": "secondary", "data-color": "danger" },
};

type Common = {
  children: ReactNode;
  /** Only the most important action of a page is primary. */
  kind?: Kind;
  /** Why one may not, or not yet: the button stands there and says so. */
  disabledBecause?: string | undefined;
};

/** Sends its form. `name` and `value` go with it. */
export const Button = (props: Common & { name?: string; value?: string; form?: string }) => {
  const kind = props.kind ?? "secondary";
  if (props.disabledBecause) return <Disabled {...props} kind={kind} because={props.disabledBecause} />;
  return (
    <button
      type="submit"
      className="ds-button"
      name={props.name}
      value={props.value}
      form={props.form}
      {...looks[kind]}
    >
      {props.children}
    </button>
  );
};

/** A link that looks like a button, for going somewhere to do something. */
export const LinkButton = (props: Common & { href: string; download?: boolean }) => {
  const kind = props.kind ?? "secondary";
  if (props.disabledBecause) return <Disabled {...props} kind={kind} because={props.disabledBecause} />;
  return (
    <a className="ds-button" href={props.href} download={props.download} {...looks[kind]}>
      {props.children}
    </a>
  );
};

/** Stays in the tab order, so that the reason is heard as well as seen. */
const Disabled = ({ children, kind, because }: { children: ReactNode; kind: Kind; because: string }) => {
  const id = useId();
  return (
    <span className="disabled-because">
      <button type="button" className="ds-button" aria-disabled="true" aria-describedby={id} {...looks[kind]}>
        {children}
      </button>
      <small id={id}>{because}</small>
    </span>
  );
};

/** A destructive step that first says its consequence, in numbers, and then asks; needs no script. */
export const Confirm = (props: {
  label: ReactNode;
  consequence: ReactNode;
  children: ReactNode;
  disabledBecause?: string | undefined;
}) =>
  props.disabledBecause ? (
    <Disabled kind="danger" because={props.disabledBecause}>
      {props.label}
    </Disabled>
  ) : (
    <details className="confirm">
      <summary className="ds-button" data-variant="secondary" data-color="danger">
        {props.label}
      </summary>
      <div className="confirm-body">
        <p>{props.consequence}</p>
        {props.children}
      </div>
    </details>
  );
