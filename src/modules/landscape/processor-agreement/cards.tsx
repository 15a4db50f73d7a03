import {
  Button,
  Card,
  DataTable,
  DateInput,
  Field,
  Form,
  Pill,
  TextArea,
  useFormats,
  useLang,
  Work,
} from "../../../platform/ui/index.ts";
import { texts as viewTexts } from "../texts/index.ts";
import type { gapsWith, oversightAbout } from "./about.ts";
import { texts } from "./texts/index.ts";

/** What is missing or late with one processor, each with what closes it. */
export const GapsWithCard = ({
  found: { gaps, total },
  supplier,
}: {
  found: ReturnType<typeof gapsWith>;
  supplier: string;
}) => {
  const lang = useLang();
  const t = texts(lang);
  return (
    <Card title={t("gaps-with", { n: total })}>
      <Work
        items={gaps.map(({ missing, about, when, close }) => ({
          label: `${missing}: ${about}`,
          href: close.href,
          ...(when ? { note: when } : {}),
        }))}
      />
      {total > gaps.length && (
        <p>
          <a href={`/landscape/agreements?processor=${supplier}`}>
            {viewTexts(lang)("list.all-of", { n: total })}
          </a>
        </p>
      )}
    </Card>
  );
};

/** Every look at the processor; one click says that there was another, day and remark are there for whoever needs them. */
export const OversightCard = ({
  oversight,
  because,
  typed,
}: {
  oversight: ReturnType<typeof oversightAbout>;
  because: string | undefined;
  typed: { on: string; remark: string } | undefined;
}) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Card id="oversight" title={t("oversight")}>
      <p>
        <Pill tone={oversight.isLate ? "bad" : "brand"}>{oversight.words}</Pill>
      </p>
      {oversight.looks.length > 0 && (
        <DataTable
          caption={t("looks")}
          rows={oversight.looks}
          rowKey={row => row.id}
          href={row => `/landscape/oversights/${row.id}`}
          columns={[
            { key: "on", label: t("done-on"), cell: row => f.day(row.on) },
            { key: "note", label: t("remark"), cell: row => row.note || "–" },
          ]}
        />
      )}
      <Form>
        <Field name="on" label={t("done-on")}>
          <DateInput value={typed?.on || oversight.today} max={oversight.today} />
        </Field>
        <Field name="remark" label={t("remark")} required={false}>
          <TextArea rows={2} value={typed?.remark ?? ""} />
        </Field>
        <Button name="do" value="oversight" disabledBecause={because}>
          {t("oversight-done")}
        </Button>
      </Form>
    </Card>
  );
};
