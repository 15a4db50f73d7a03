import {
  Actions,
  Button,
  Card,
  Checkbox,
  DateInput,
  Field,
  Form,
  Radios,
  Select,
  TextInput,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { Interval, Reason } from "../history/correct-fields.tsx";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { ChangeData } from "./change.page.tsx";
import { FindUnit, PlaceFields, UnitFields } from "./unit-fields.tsx";

type Props = { data: ChangeData; refused: Refused | undefined };

/** The form of the change chosen. */
export const ChangeForm = (props: Props) => {
  const { what } = props.data;
  if (what === "end") return <EndForm {...props} />;
  if (what === "manager") return <ManagerForm {...props} />;
  return <AttributeForm {...props} />;
};

const From = ({ data, refused, label }: Props & { label: string }) => (
  <Field name="from" label={label} error={errorOf(refused, "from")} required>
    <DateInput value={shown(refused, "from", data.tomorrow)} />
  </Field>
);

const AttributeForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const corrects = data.what === "correct";
  return (
    <>
      {data.what !== "details" && <FindUnit search={data.search} />}
      <Form draft={`organisation-unit-${data.id}-${data.what}`}>
        <input type="hidden" name="version" value={data.version} />
        {corrects ? (
          <Interval refused={refused} from={data.slices[0]?.from} />
        ) : (
          <From data={data} refused={refused} label={t("change.from")} />
        )}
        {data.what !== "place" && (
          <UnitFields refused={refused} unit={corrects ? undefined : data.unit} blank={corrects} />
        )}
        {data.what !== "details" && (
          <PlaceFields
            refused={refused}
            unit={corrects ? undefined : data.unit}
            choices={data.choices}
            blank={corrects}
          />
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
  const { units, positions, responsibilities } = data.consequences;
  const alone = units.length + positions.length + responsibilities.length === 0;
  return (
    <Card title={t("end.consequences", { unit: data.name, day: f.day(data.end) })}>
      {alone ? (
        <p>{t("end.alone")}</p>
      ) : (
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
      {!alone && <FindUnit search={data.search} hidden={{ end: data.end }} />}
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
            <Field name="to" label={t("end.move-to")} error={errorOf(refused, "to")}>
              <Select
                value={shown(refused, "to", data.unit?.parentLine)}
                options={data.choices}
                empty={t("choose")}
              />
            </Field>
          </>
        )}
        <Actions>
          <Button kind="danger" disabledBecause={data.mayNot}>
            {t("end.do", { unit: data.name })}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

const ManagerForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  return (
    <>
      <Form method="get" inline>
        <Field name="q" label={t("manager.find")} why={t("manager.find.why")}>
          <TextInput type="search" value={data.search} />
        </Field>
        <Button>{t("find")}</Button>
      </Form>
      <Form>
        <From data={data} refused={refused} label={t("change.from")} />
        <Radios
          name="holder"
          legend={t("manager.who")}
          value={shown(refused, "holder", "")}
          error={errorOf(refused, "holder")}
          options={[
            ...data.holders.map(holder => ({
              value: `${holder.kind} ${holder.id}`,
              label: `${holder.name}${holder.where ? ` · ${holder.where}` : ""} (${t(`holder.${holder.kind}`)})`,
            })),
            { value: "nobody", label: t("manager.nobody") },
          ]}
        />
        <Actions>
          <Button kind="primary" disabledBecause={data.mayNot}>
            {t("change.save")}
          </Button>
        </Actions>
      </Form>
    </>
  );
};
