import { errorOf, Field, type Refused, TextInput, useLang } from "../../../platform/ui/index.ts";
import { purposes } from "./rules-purposes.ts";
import { purposeName } from "./words.ts";

/** A box for each purpose; what is wrong with all of them together is told above them. */
export const PointsBoxes = (props: {
  legend: string;
  why: string;
  values: Readonly<Record<string, string>>;
  sent: Refused | undefined;
}) => {
  const lang = useLang();
  const wrong = errorOf(props.sent, "points");
  return (
    <fieldset className="ds-fieldset" id="f-points" aria-describedby={wrong && "f-points-error"}>
      <legend className="ds-label">{props.legend}</legend>
      <p className="soft">{props.why}</p>
      {wrong && (
        <p className="ds-validation-message" data-color="danger" id="f-points-error">
          {wrong}
        </p>
      )}
      <div className="points-boxes">
        {purposes.map(purpose => (
          <Field
            key={purpose}
            name={`points.${purpose}`}
            label={purposeName(purpose, lang)}
            error={errorOf(props.sent, `points.${purpose}`)}
          >
            <TextInput value={props.values[`points.${purpose}`]} size={4} inputMode="numeric" maxLength={6} />
          </Field>
        ))}
      </div>
    </fieldset>
  );
};
