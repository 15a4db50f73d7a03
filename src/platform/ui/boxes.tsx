import type { ReactNode } from "react";
import { InGroup, useCalled } from "./called.tsx";
import { fieldId, type Option, Wrong } from "./field.tsx";

/** Boxes that answer one thing together; what is wrong with all of them is told beneath. */
export const Boxes = (props: {
  name: string;
  legend: ReactNode;
  /** In small print behind the legend. */
  beside?: ReactNode;
  why?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}) => {
  const id = fieldId(props.name);
  useCalled(id, props.legend);
  return (
    <fieldset className="ds-fieldset" id={id} aria-describedby={props.error && `${id}-error`}>
      <legend className="ds-label">
        {props.legend}
        {props.beside && <small className="soft"> {props.beside}</small>}
      </legend>
      {props.why && <p className="soft">{props.why}</p>}
      <InGroup name={props.legend}>{props.children}</InGroup>
      <Wrong name={props.name} error={props.error} />
    </fieldset>
  );
};

/** One of a few, all visible. */
export const Radios = (props: {
  name: string;
  legend: ReactNode;
  options: readonly Option[];
  value?: string | undefined;
  why?: ReactNode;
  error?: string | undefined;
}) => (
  <Boxes name={props.name} legend={props.legend} why={props.why} error={props.error}>
    <div className="radios">
      {props.options.map(option => (
        <div className="ds-field" key={option.value}>
          <input
            className="ds-input"
            type="radio"
            id={fieldId(`${props.name}-${option.value}`)}
            name={props.name}
            value={option.value}
            defaultChecked={option.value === props.value}
          />
          <label
            className="ds-label"
            data-weight="regular"
            htmlFor={fieldId(`${props.name}-${option.value}`)}
          >
            {option.label}
          </label>
        </div>
      ))}
    </div>
  </Boxes>
);
