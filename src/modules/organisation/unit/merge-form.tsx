import {
  Actions,
  Button,
  Card,
  DateInput,
  Field,
  Form,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { ChoiceField } from "../choices/choice-field.tsx";
import { wasIn } from "../choices/nouns.ts";
import { Save } from "../form-parts.tsx";
import { errorOf, type Refused, shown } from "../page.ts";
import { dutyWord } from "../responsibility/words.ts";
import { texts } from "../texts/index.ts";
import type { ChangeData } from "./change.page.tsx";
import { Elsewhere, Hanging } from "./consequences.tsx";

type Props = { data: ChangeData; refused: Refused | undefined };

/** Which unit it goes into and when; then what that means, before anything is written. */
export const MergeForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  if (data.merger && !refused) return <Confirmed data={data} merger={data.merger} />;
  const asked = refused ?? data.asked;
  return (
    <Form method="get">
      <ChoiceField name="to" of="unit" label={t("merge.into")} refused={asked} required />
      <Field
        name="from"
        label={t("merge.day")}
        why={t("end.day.why")}
        error={errorOf(asked, "from")}
        required
      >
        <DateInput value={shown(asked, "from", data.tomorrow)} min={data.today} />
      </Field>
      <Actions>
        <Button kind="primary">{t("merge.look")}</Button>
      </Actions>
    </Form>
  );
};

const Confirmed = ({ data, merger }: { data: ChangeData; merger: NonNullable<ChangeData["merger"]> }) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const { into, day, consequences } = merger;
  const { units, positions, carried, ending, elsewhere } = consequences;
  const named = { unit: data.name, into: into.label, day: f.day(day) };
  return (
    <Card title={t("merge.consequences", named)}>
      <Hanging units={units} positions={positions.length}>
        <li>{t("end.duties", { n: carried })}</li>
      </Hanging>
      {ending.length > 0 && (
        <p>
          {t("merge.duties-end", {
            n: ending.length,
            into: into.label,
            what: ending.map(kind => dutyWord(kind, lang)).join(", "),
          })}
        </p>
      )}
      <Elsewhere things={elsewhere} />
      <Form>
        <input type="hidden" name="version" value={data.version} />
        <input type="hidden" name="from" value={day} />
        {/* Named as it was typed: a refusal draws the box again, with the name in it. */}
        <input type="hidden" name="to" value={into.label} />
        <input type="hidden" name={wasIn("to")} value={`${into.id} ${into.label}`} />
        <Save mayNot={data.mayNot} label={t("merge.do", named)} />
        <p>
          <a href={addresses.changeUnit(data.id, "merge")}>{t("merge.other")}</a>
        </p>
      </Form>
    </Card>
  );
};
