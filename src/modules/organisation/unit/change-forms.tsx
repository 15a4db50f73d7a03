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
import { addresses } from "../addresses.ts";
import { ChoiceField } from "../choices/choice-field.tsx";
import { From, Save } from "../form-parts.tsx";
import { Interval, Reason } from "../history/correct-fields.tsx";
import { type Refused, shown } from "../page.ts";
import type { ThingSeen } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";
import type { ChangeData } from "./change.page.tsx";
import { PlaceFields, UnitFields } from "./unit-fields.tsx";

type Props = { data: ChangeData; refused: Refused | undefined };

/** The form of the change chosen. */
export const ChangeForm = (props: Props) => {
  const { what } = props.data;
  if (what === "end") return <EndForm {...props} />;
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
  if (!data.consequences)
    return (
      <Form method="get">
        <Field name="end" label={t("end.day")} why={t("end.day.why")} required>
          <DateInput value={data.tomorrow} min={data.today} />
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
        <ul>
          {units.map(unit => (
            <li key={`${unit.id} ${unit.hierarchy}`}>
              <a href={addresses.unit(unit.id)}>{unit.name}</a> ({t(`hierarchy.${unit.hierarchy}`)})
            </li>
          ))}
          <li>{t("end.positions", { n: positions.length })}</li>
          <li>{t("end.duties", { n: responsibilities.length })}</li>
        </ul>
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

/** So many are named on the page; all that are left stand among the loose ends afterwards. */
const most = 50;

/** What refers to a unit and neither moves nor ends with it; nothing when there is none. */
const Elsewhere = ({ things }: { things: readonly ThingSeen[] }) => {
  const t = texts(useLang());
  if (things.length === 0) return null;
  return (
    <>
      <p>{t("end.elsewhere", { n: things.length })}</p>
      <ul>
        {things.slice(0, most).map(thing => (
          <li key={thing.id}>
            {thing.what} <a href={thing.href}>{thing.title}</a>
          </li>
        ))}
      </ul>
      {things.length > most && <p>{t("tree.and-more", { n: things.length - most })}</p>}
      <p className="soft">
        {t("end.elsewhere.why")} <a href={addresses.looseEnds}>{t("loose.link")}</a>
      </p>
    </>
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
