import { Boxes, errorOf, Field, type Refused, TextInput, useLang } from "../../../platform/ui/index.ts";
import { purposes } from "./rules-purposes.ts";
import { purposeName } from "./words.ts";

/** A box for each purpose; what is wrong with all of them together is told beneath them. */
export const PointsBoxes = (props: {
  legend: string;
  why: string;
  values: Readonly<Record<string, string>>;
  sent: Refused | undefined;
}) => {
  const lang = useLang();
  return (
    <Boxes name="points" legend={props.legend} why={props.why} error={errorOf(props.sent, "points")}>
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
    </Boxes>
  );
};
