import {
  Button,
  Card,
  DescriptionList,
  errorOf,
  Field,
  Fold,
  Form,
  Radios,
  type Refused,
  Scroll,
  Select,
  TextArea,
  TextInput,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { EffortByQuarter } from "./effort.ts";
import type { effortSight } from "./effort-sight.ts";
import { texts as ownTexts } from "./texts/index.ts";

type Sight = ReturnType<typeof effortSight> & {
  /** Where a plan says what else it needs to know: who says what it takes mostly came from there. */
  asked: { label: string; href: string } | null;
};
type Props = {
  effort: Sight;
  version: number;
  because: string | undefined;
  /** What was sent and refused: it stands in the form again, each error at its field. */
  refused: Refused | undefined;
};

/** What an initiative takes of people and money, who loses by it, and the three clicks that say so. */
export const EffortCard = (props: Props) => {
  const { effort } = props;
  const t = texts(useLang());
  const own = ownTexts(useLang());
  if (!effort.table)
    return (
      <Card id="effort" title={t("thing.effort")}>
        <p>{own("three")}</p>
        <EffortForm {...props} />
      </Card>
    );
  return (
    <Card id="effort" title={t("thing.effort")}>
      <Quarters table={effort.table} currency={effort.currency} />
      <p className="src">
        {own(`source.${effort.basis}`)} {effort.month} <a href="/landscape/effort">{own("see-table")}</a>
      </p>
      <DescriptionList
        items={effort.said.map(({ label, value }) => ({
          term: label,
          value: value || <span className="soft">{own("not-said")}</span>,
        }))}
      />
      {effort.asked && (
        <p>
          <a href={effort.asked.href}>{effort.asked.label}</a>
        </p>
      )}
      <Fold title={own("change")} open={props.refused !== undefined}>
        <EffortForm {...props} />
      </Fold>
    </Card>
  );
};

const EffortForm = ({ effort, version, because, refused }: Props) => {
  const t = ownTexts(useLang());
  const { size, typed, roleProfile, start, said } = effort;
  const sent = (field: string, stored: string) => refused?.values[field] ?? stored;
  const wrong = (field: string) => errorOf(refused, field);
  return (
    <Form>
      <input type="hidden" name="version" value={version} />
      <Radios
        name="size"
        legend={size.label}
        value={sent("size", size.value)}
        options={size.options}
        error={wrong("size")}
      />
      <Radios
        name="roleProfile"
        legend={roleProfile.label}
        value={sent("roleProfile", roleProfile.value)}
        options={roleProfile.options}
        error={wrong("roleProfile")}
      />
      <Field
        name="personMonths"
        label={typed.label}
        why={typed.why}
        error={wrong("personMonths")}
        required={false}
      >
        <TextInput value={sent("personMonths", typed.value)} size={6} inputMode="decimal" />
      </Field>
      <Field name="start" label={start.label} error={wrong("start")}>
        <Select value={sent("start", start.value)} options={start.options} />
      </Field>
      {said.map(({ name, label, why, value }) => (
        <Field key={name} name={name} label={label} why={why} error={wrong(name)} required={false}>
          <TextArea rows={2} value={sent(name, value)} />
        </Field>
      ))}
      <Button kind="primary" name="do" value="effort" disabledBecause={because}>
        {t("save")}
      </Button>
    </Form>
  );
};

/** Hours per role and cost, quarter by quarter. */
const Quarters = ({ table, currency }: { table: EffortByQuarter; currency: string }) => {
  const t = texts(useLang());
  const f = useFormats();
  const money = (amounts: readonly number[]) =>
    amounts.map((amount, i) => (
      <td key={table.quarters[i]} className="number">
        {amount === 0 ? "" : f.money(amount, currency)}
      </td>
    ));
  return (
    <Scroll label={t("thing.effort")}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{t("effort.role")}</th>
            {table.quarters.map(quarter => (
              <th key={quarter} scope="col" className="number">
                {f.quarter(quarter)}
              </th>
            ))}
            <th scope="col" className="number">
              {t("effort.hours")}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.roles.map(({ role, hours, sum }) => (
            <tr key={role}>
              <th scope="row">{t(`effort.${role}`)}</th>
              {hours.map((n, i) => (
                <td key={table.quarters[i]} className="number">
                  {n === 0 ? "" : f.number(n)}
                </td>
              ))}
              <td className="number">{f.number(sum)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("effort.once")}</th>
            {money(table.once)}
            <td />
          </tr>
          <tr>
            <th scope="row">{t("effort.permanent")}</th>
            {money(table.permanent)}
            <td />
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
};
