import {
  Actions,
  Button,
  Checkbox,
  DateInput,
  Field,
  Form,
  Select,
  useLang,
} from "../../../platform/ui/index.ts";
import { Interval, Reason } from "../history/correct-fields.tsx";
import { errorOf, type Refused, shown } from "../page.ts";
import { Losing } from "../responsibility/carried.tsx";
import { texts } from "../texts/index.ts";
import type { PositionChangeData } from "./change.page.tsx";
import { FindPerson, PersonChoice, PositionFields } from "./position-fields.tsx";

type Props = { data: PositionChangeData; refused: Refused | undefined };

/** The form of the change chosen. */
export const PositionForm = (props: Props) => {
  const t = texts(useLang());
  const { data, refused } = props;
  if (data.what === "end") return <EndForm {...props} />;
  const corrects = data.what === "correct";
  const { person } = data.there;
  return (
    <>
      <FindPerson search={data.search} label={t("position.find-both")} hidden={{}} />
      <Form draft={`organisation-position-${data.id}-${data.what}`}>
        <input type="hidden" name="version" value={data.version} />
        {corrects && <Interval refused={refused} from={data.first} />}
        <PersonChoice
          refused={refused}
          current={person ? { id: person, name: data.names[person] || t("person.erased") } : null}
          people={data.people}
          primary={data.there.primary}
          blank={corrects}
        />
        <Field name="unit" label={t("attribute.unit")} error={errorOf(refused, "unit")} required={!corrects}>
          <Select
            value={shown(refused, "unit", corrects ? "" : data.there.unit)}
            {...(corrects && { empty: t("correct.as-it-was") })}
            options={data.units}
          />
        </Field>
        <PositionFields refused={refused} position={corrects ? undefined : data.there} blank={corrects} />
        {corrects ? (
          <Reason refused={refused} />
        ) : (
          <Field name="from" label={t("change.from")} error={errorOf(refused, "from")} required>
            <DateInput value={shown(refused, "from", data.today)} />
          </Field>
        )}
        <Actions>
          <Button kind="primary" disabledBecause={data.mayNot}>
            {t("change.save")}
          </Button>
        </Actions>
      </Form>
    </>
  );
};

const EndForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  return (
    <Form>
      <input type="hidden" name="version" value={data.version} />
      <Field name="from" label={t("end.day")} error={errorOf(refused, "from")} required>
        <DateInput value={shown(refused, "from", data.today)} />
      </Field>
      <Losing duties={data.duties} things={data.things} unitNames={data.names} />
      {data.duties.length > 0 && (
        <Checkbox
          name="endDuties"
          label={t("position.end-duties", { n: data.duties.length })}
          error={errorOf(refused, "endDuties")}
          checked={refused?.values.endDuties === "yes"}
        />
      )}
      <Actions>
        <Button kind="danger" disabledBecause={data.mayNot}>
          {t("position.change.end")}
        </Button>
      </Actions>
    </Form>
  );
};
