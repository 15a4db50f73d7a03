import { redirect, useActionData, useLoaderData } from "react-router";
import { addQuarters, isQuarter, quarterOf } from "../../../kernel/quarter.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  DataTable,
  errorOf,
  Field,
  Form,
  Select,
  TextInput,
} from "../../../platform/ui/index.ts";
import { mayNotPlan } from "../page.server.ts";
import { PartPage, Save } from "../part.tsx";
import { texts } from "../texts/index.ts";
import { numberTyped } from "../typed.ts";
import { changeSeason } from "./actions.server.ts";
import { capacityOf } from "./reads.server.ts";
import { seasonOf, seasonReasons } from "./rules-supply.ts";

const everyYear = ["Q1", "Q2", "Q3", "Q4"];
const ahead = 20;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const t = texts(lang);
  const { seasons } = await capacityOf(act);
  const named = (quarter: string) =>
    isQuarter(quarter)
      ? f.quarter(quarter)
      : t("season.every-year", { quarter: f.quarterShort(`2000${quarter}`) });
  const single = seasons.map(({ quarter }) => quarter).filter(isQuarter);
  const now = quarterOf(act.today);
  const options = [...everyYear, ...Array.from({ length: ahead }, (_, n) => addQuarters(now, n))];
  const asked = new URL(request.url).searchParams.get("quarter") ?? "";
  const chosen = options.includes(asked) ? asked : "Q3";
  const holds = seasonOf(seasons, isQuarter(chosen) ? chosen : `2000${chosen}`);
  return {
    lang,
    because: mayNotPlan(act),
    chosen: {
      quarter: chosen,
      leave: String(holds.leave),
      limit: String(holds.changeLimit),
      reason: holds.reason ?? "",
    },
    options: options.map(value => ({ value, label: named(value) })),
    reasons: seasonReasons.map(value => ({ value: value as string, label: t(`season.reason-${value}`) })),
    rows: [...everyYear, ...single].map(quarter => {
      const one = seasonOf(seasons, isQuarter(quarter) ? quarter : `2000${quarter}`);
      return {
        quarter,
        name: named(quarter),
        leave: f.percent(one.leave / 100),
        limit: f.percent(one.changeLimit / 100),
        reason: one.reason ? t(`season.reason-${one.reason}`) : "",
        guess: one.guess,
      };
    }),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const quarter = values.quarter ?? "";
  if (!isQuarter(quarter) && !everyYear.includes(quarter)) throw new Response(null, { status: 400 });
  const leave = numberTyped(values.leave, act.lang, 100, 0);
  const changeLimit = numberTyped(values.limit, act.lang, 100, 0);
  const refusal = { code: "plan.share" };
  const wrong = [
    ...(leave === undefined || leave === null ? [{ field: "leave", refusal }] : []),
    ...(changeLimit === undefined || changeLimit === null ? [{ field: "limit", refusal }] : []),
  ];
  if (values.do !== "drop" && wrong.length > 0) return refusedWith(act, values, wrong);
  const reason = seasonReasons.find(one => one === values.reason) ?? null;
  const season = { quarter, leave: leave ?? 0, changeLimit: changeLimit ?? 100, reason };
  const changed = await changeSeason(act, quarter, values.do === "drop" ? null : season);
  if (changed.ok) throw redirect("/plan/seasons");
  return refusedAt(act, values, "", changed.refusal);
}

export default function Seasons() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const { chosen } = data;
  return (
    <PartPage title={t("season.title")} lead={t("season.lead")} of="capacity" sent={sent}>
      <Card title={t("season.holds")}>
        <DataTable
          caption={t("season.holds")}
          count={null}
          rows={data.rows}
          rowKey={row => row.quarter}
          href={row => `/plan/seasons?quarter=${row.quarter}#f-leave`}
          columns={[
            { key: "quarter", label: t("capacity.quarter"), cell: row => row.name },
            { key: "leave", label: t("season.leave-label"), align: "end", cell: row => row.leave },
            { key: "limit", label: t("season.limit-label"), align: "end", cell: row => row.limit },
            { key: "reason", label: t("season.reason"), cell: row => row.reason },
            {
              key: "drop",
              label: t("season.said"),
              cell: row =>
                row.guess ? (
                  <span className="soft">{t("season.guess")}</span>
                ) : (
                  <Form inline>
                    <input type="hidden" name="quarter" value={row.quarter} />
                    <Button kind="quiet" name="do" value="drop" disabledBecause={data.because}>
                      {t("season.drop")}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
        <p className="src">{t("season.source")}</p>
      </Card>
      <Card title={t("season.set")}>
        <Form>
          <Field name="quarter" label={t("capacity.quarter")}>
            <Select value={sent?.values.quarter ?? chosen.quarter} options={data.options} />
          </Field>
          <Field
            name="leave"
            label={t("season.leave-box")}
            why={t("season.leave-why")}
            error={errorOf(sent, "leave")}
          >
            <TextInput value={sent?.values.leave ?? chosen.leave} size={4} inputMode="numeric" />
          </Field>
          <Field
            name="limit"
            label={t("season.limit-box")}
            why={t("season.limit-why")}
            error={errorOf(sent, "limit")}
          >
            <TextInput value={sent?.values.limit ?? chosen.limit} size={4} inputMode="numeric" />
          </Field>
          <Field name="reason" label={t("season.reason")} required={false}>
            <Select value={sent?.values.reason ?? chosen.reason} empty="–" options={data.reasons} />
          </Field>
          <Save because={data.because} />
        </Form>
      </Card>
    </PartPage>
  );
}
