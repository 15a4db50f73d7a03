import { Checkbox, Form, useLang } from "../../../platform/ui/index.ts";
import { From, Save } from "../form-parts.tsx";
import { Interval, Reason } from "../history/correct-fields.tsx";
import { errorOf, type Refused } from "../page.ts";
import { Losing } from "../responsibility/carried.tsx";
import { texts } from "../texts/index.ts";
import type { PositionChangeData } from "./change.page.tsx";
import { PlacedFields, PositionFields } from "./position-fields.tsx";

type Props = { data: PositionChangeData; refused: Refused | undefined };

/** The form of the change chosen. */
export const PositionForm = (props: Props) => {
  const t = texts(useLang());
  const { data, refused } = props;
  if (data.what === "end") return <EndForm {...props} />;
  const corrects = data.what === "correct";
  return (
    <Form draft={`organisation-position-${data.id}-${data.what}`}>
      <input type="hidden" name="version" value={data.version} />
      {corrects && <Interval refused={refused} from={data.first} />}
      <PositionFields refused={refused} position={corrects ? undefined : data.there} blank={corrects} />
      <PlacedFields
        refused={refused}
        unit={corrects ? undefined : data.unit}
        person={corrects ? undefined : data.person}
        primary={data.there.primary}
        blank={corrects}
      />
      {corrects ? (
        <Reason refused={refused} />
      ) : (
        <From refused={refused} label={t("change.from")} value={data.today} />
      )}
      <Save mayNot={data.mayNot} />
    </Form>
  );
};

const EndForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  return (
    <Form>
      <input type="hidden" name="version" value={data.version} />
      <From refused={refused} label={t("end.day")} value={data.today} />
      <Losing duties={data.duties} things={data.things} unitNames={data.names} />
      {data.duties.length > 0 && (
        <Checkbox
          name="endDuties"
          label={t("position.end-duties", { n: data.duties.length })}
          error={errorOf(refused, "endDuties")}
          checked={refused?.values.endDuties === "yes"}
        />
      )}
      <Save mayNot={data.mayNot} kind="danger" label={t("position.change.end")} />
    </Form>
  );
};
