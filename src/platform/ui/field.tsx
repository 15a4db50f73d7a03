import { createContext, type ReactNode, useContext } from "react";
import { useCalled } from "./called.tsx";
import { useUiTexts } from "./lang.tsx";

type FieldState = { id: string; name: string; why: boolean; error: boolean; required: boolean };
const Around = createContext<FieldState | null>(null);

/** The id of a field, for links from the error summary. */
export const fieldId = (name: string): string => `f-${name}`;

/** What is wrong, beside the box or the group of boxes of that name. */
export const Wrong = ({ name, error }: { name: string; error: string | undefined }) =>
  error && (
    <p
      className="ds-validation-message"
      data-color="danger"
      data-field="validation"
      id={`${fieldId(name)}-error`}
    >
      {error}
    </p>
  );

/** Label above, why we ask below it, the error beside; exactly one control inside. */
export const Field = (props: {
  name: string;
  /** Where a page has two boxes of one name: what errors call this one. */
  id?: string | undefined;
  label: ReactNode;
  why?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  children: ReactNode;
}) => {
  const t = useUiTexts();
  const id = fieldId(props.id ?? props.name);
  useCalled(id, props.label);
  const state = {
    id,
    name: props.name,
    why: Boolean(props.why),
    error: Boolean(props.error),
    required: props.required ?? false,
  };
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {props.label}
        {props.required === false && <span className="soft"> {t("field.optional")}</span>}
      </label>
      {props.why && (
        <div data-field="description" id={`${id}-why`}>
          {props.why}
        </div>
      )}
      <Around value={state}>{props.children}</Around>
      <Wrong name={props.id ?? props.name} error={props.error} />
    </div>
  );
};

/** What ties a control to the field around it. */
const useControl = (name?: string) => {
  const around = useContext(Around);
  const own = name ?? around?.name;
  if (own === undefined) throw new Error("a control needs a name or a Field around it");
  const id = name === undefined && around ? around.id : fieldId(own);
  const described = [around?.why && `${id}-why`, around?.error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name: own,
    required: around?.required || undefined,
    "aria-invalid": around?.error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
};

type Control = { name?: string; value?: string | undefined };

export const TextInput = (
  props: Control & {
    type?: "text" | "email" | "url" | "search" | "number" | "tel" | "password";
    /** Number of characters the answer usually has: a narrow box for a short answer. */
    size?: number;
    autoComplete?: string;
    inputMode?: "numeric" | "decimal";
    placeholder?: string;
    list?: string;
    /** Where the browser asks what the text may mean, as a JSON list; without script the name is typed whole. */
    choices?: string;
    /** The box of the form that holds the day on which they are called so. */
    choicesOn?: string;
    min?: number;
    max?: number;
    /** Cuts what is pasted without a word: only where the answer cannot be longer. Else let the server refuse it. */
    maxLength?: number;
  },
) => {
  const { name, value, type = "text", choices, choicesOn, ...rest } = props;
  return (
    <input
      className="ds-input"
      type={type}
      defaultValue={value}
      data-choices={choices}
      data-choices-on={choicesOn}
      {...rest}
      {...useControl(name)}
    />
  );
};

export const TextArea = (
  props: Control & {
    rows?: number;
    /** Where names are asked for, one of which is added as a line at a time; `adds` says so. */
    choices?: string;
    adds?: string;
  },
) => (
  <textarea
    className="ds-input"
    rows={props.rows ?? 4}
    defaultValue={props.value}
    data-choices={props.choices}
    data-choices-adds={props.adds}
    {...useControl(props.name)}
  />
);

/** A civil date; the browser shows it the reader's way. */
export const DateInput = ({ name, value, min, max }: Control & { min?: string; max?: string }) => (
  <input className="ds-input" type="date" defaultValue={value} min={min} max={max} {...useControl(name)} />
);

export type Option = { value: string; label: string };

/** `empty` is the first choice, that nothing is chosen. */
export const Select = (props: Control & { options: readonly Option[]; empty?: string; multiple?: false }) => (
  <select className="ds-input" defaultValue={props.value} {...useControl(props.name)}>
    {props.empty !== undefined && <option value="">{props.empty}</option>}
    {props.options.map(option => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);

export const FileInput = (props: { name?: string; accept?: string; multiple?: boolean }) => (
  <input
    className="ds-input"
    type="file"
    accept={props.accept}
    multiple={props.multiple}
    {...useControl(props.name)}
  />
);

/** One thing to tick; its label stands beside it, so it needs no Field. */
export const Checkbox = (props: {
  name: string;
  label: ReactNode;
  value?: string;
  checked?: boolean;
  why?: ReactNode;
  error?: string | undefined;
}) => {
  const id = fieldId(props.value === undefined ? props.name : `${props.name}-${props.value}`);
  useCalled(id, props.label);
  const described = [props.why && `${id}-why`, props.error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        name={props.name}
        value={props.value ?? "yes"}
        defaultChecked={props.checked}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={described || undefined}
      />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {props.label}
      </label>
      {props.why && (
        <div data-field="description" id={`${id}-why`}>
          {props.why}
        </div>
      )}
      {props.error && (
        <p className="ds-validation-message" data-color="danger" data-field="validation" id={`${id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
};
