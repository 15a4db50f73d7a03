import {
  Actions,
  Button,
  Card,
  Checkbox,
  DateInput,
  Field,
  Form,
  Radios,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { ChoiceField } from "../choices/choice-field.tsx";
import { From, Save } from "../form-parts.tsx";
import { Interval, Reason } from "../history/correct-fields.tsx";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { ChangeData } from "./change.page.tsx";
import { Elsewhere, Hanging } from "./consequences.tsx";
import { MergeForm } from "./merge-form.tsx";
import { PlaceFields, UnitFields } from "./unit-fields.tsx";

type Props = { data: ChangeData; refused: Refused | undefined };

/** The form of the change chosen. */
export const ChangeForm = (props: Props) => {
  const { what } = props.data;
  if (what === "end") return <EndForm {...props} />;
  if (what === "merge") return <MergeForm {...props} />;
  if (what === "manager") return <ManagerForm {...props} />;
  return <AttributeForm {...props} />;
};

const AttributeForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const corrects = data.what === "correct";
  const unit = corrects ? undefined : data.unit;
  return (
    <Form draft={`organisation-unit-${data.id}-${data.what}`}>
      <input type="hidden" name="version" value={data.version} />
      {corrects ? (
        <Interval refused={refused} from={data.slices[0]?.from} />
      ) : (
        <From refused={refused} label={t("change.from")} value={data.tomorrow} />
      )}
      {data.what !== "place" && <UnitFields refused={refused} unit={unit} blank={corrects} />}
      {data.what !== "details" && (
        <PlaceFields refused={refused} unit={unit} units={data.units} blank={corrects} />
      )}
      {corrects ? (
        <Reason refused={refused} />
      ) : (
        <Checkbox
          name="overrideFuture"
          label={t("change.override")}
          why={t("change.override.why")}
          checked={refused?.values.overrideFuture === "yes"}
        />
      )}
      <Save mayNot={data.mayNot} />
    </Form>
  );
};

const EndForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const f = useFormats();
  const wrongDay = errorOf(refused, "from");
  // A day that is refused is asked again: where what follows is shown, it stands in no box.
  if (!data.consequences || wrongDay)
    return (
      <Form method="get">
        <Field name="end" id="from" label={t("end.day")} why={t("end.day.why")} error={wrongDay} required>
          <DateInput value={shown(refused, "from", data.tomorrow)} min={data.today} />
        </Field>
        <Actions>
          <Button kind="primary">{t("end.look")}</Button>
        </Actions>
      </Form>
    );
  const { units, positions, responsibilities, elsewhere } = data.consequences;
  const alone = units.length + positions.length + responsibilities.length === 0;
  return (
    <Card title={t("end.consequences", { unit: data.name, day: f.day(data.end) })}>
      {alone && elsewhere.length === 0 && <p>{t("end.alone")}</p>}
      {!alone && (
        <Hanging units={units} positions={positions.length}>
          <li>{t("end.duties", { n: responsibilities.length })}</li>
        </Hanging>
      )}
      <Elsewhere things={elsewhere} />
      <Form>
        <input type="hidden" name="version" value={data.version} />
        <input type="hidden" name="from" value={data.end} />
        {!alone && (
          <>
            <Radios
              name="cascade"
              legend={t("end.what-becomes")}
              value={shown(refused, "cascade", "move")}
              options={[
                { value: "move", label: t("end.move") },
                { value: "end", label: t("end.all") },
              ]}
            />
            <ChoiceField
              name="to"
              of="unit"
              label={t("end.move-to")}
              refused={refused}
              chosen={data.units[data.unit?.parentLine ?? ""]}
            />
          </>
        )}
        <Save mayNot={data.mayNot} kind="danger" label={t("end.do", { unit: data.name })} />
      </Form>
    </Card>
  );
};

const ManagerForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  return (
    <Form>
      <ChoiceField
        name="holder"
        of="holder"
        label={t("manager.title")}
        empty={t("manager.find.why")}
        refused={refused}
      />
      <Checkbox name="nobody" label={t("manager.nobody")} checked={refused?.values.nobody === "yes"} />
      <From refused={refused} label={t("change.from")} value={data.tomorrow} />
      <Save mayNot={data.mayNot} />
    </Form>
  );
};
