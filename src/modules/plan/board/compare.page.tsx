import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  DataTable,
  Empty,
  Field,
  Form,
  Notice,
  Pill,
  Select,
} from "../../../platform/ui/index.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { comparedWith } from "./compare.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { signed } from "./period.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const asked = new URL(request.url).searchParams.get("with");
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    ...(await comparedWith(act, scenario, standing, asked)),
  };
}

export default function Compare() {
  const { lang, head, others, asked, sight } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const f = formats(lang);
  const at = addressOfScenario(head.id);
  const chance = (one: { chance: number; error: number } | null) =>
    one ? `${f.percent(one.chance, 1)} ± ${f.percent(one.error, 1)}` : "–";
  const work = (one: { used: number; of: number; full: number } | null) =>
    one
      ? `${t("compare.roles.cell", { used: f.number(one.used, 1), of: f.number(one.of, 1) })}${one.full > 0 ? t("compare.roles.full", { n: one.full }) : ""}`
      : "–";
  return (
    <ScenarioPage
      head={head}
      title={sight ? t("compare.with", { other: sight.other }) : t("compare.title")}
      lead={t("compare.lead")}
    >
      {others.length === 0 || !head.hasPlan ? (
        <Empty
          title={t(head.hasPlan ? "compare.nothing" : "compare.no-plan")}
          ways={[
            head.hasPlan
              ? { label: t("copy.title"), href: `${at}/history` }
              : { label: t("tool.search"), href: `${at}/search` },
          ]}
        />
      ) : (
        <Form method="get" inline auto>
          <Field name="with" label={t("compare.choose")}>
            <Select
              value={asked}
              options={others.map(({ value, label }) => ({
                value,
                label: label || t("compare.approved"),
              }))}
            />
          </Field>
          <Button>{t("timeline.show")}</Button>
        </Form>
      )}
      {asked !== "" && head.hasPlan && !sight && <Notice tone="warm">{t("compare.other-none")}</Notice>}
      {sight && (
        <>
          <Card title={t("compare.sides")}>
            <DataTable
              caption={t("compare.sides")}
              rows={sight.sides.map((one, i) => ({ ...one, i }))}
              rowKey={one => String(one.i)}
              columns={[
                { key: "name", label: t("scenario"), cell: one => one.name },
                { key: "n", label: t("approve.in"), align: "end", cell: one => f.number(one.chosen) },
                {
                  key: "duties",
                  label: t("approve.duties"),
                  align: "end",
                  cell: one => t("purposes.of", { n: one.duties.kept, of: one.duties.of }),
                },
                { key: "value", label: t("run.value"), align: "end", cell: one => f.number(one.value, 1) },
                {
                  key: "bound",
                  label: t("compare.bound"),
                  cell: one =>
                    one.best
                      ? t("compare.bound.of", {
                          value: f.number(one.value, 1),
                          bound: f.number(one.best.bound, 1),
                          gap: f.percent(one.best.gap, 1),
                        })
                      : t("compare.bound.unproven", { value: f.number(one.value, 1) }),
                },
                { key: "thin", label: t("hold.in-time.thin"), align: "end", cell: one => chance(one.thin) },
                { key: "fat", label: t("hold.in-time.fat"), align: "end", cell: one => chance(one.fat) },
              ]}
            />
            <p className="src">
              {t("compare.bound.why")} {t("compare.draws")}
            </p>
          </Card>
          {sight.sides.some(one => one.sentences.length > 0) && (
            <Card title={t("assumed.title")}>
              {sight.sides.map((one, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two sides, always in this order, perhaps of one name
                <section key={i}>
                  <h3>{one.name}</h3>
                  {one.sentences.length === 0 ? (
                    <p>{t("compare.assumes-nothing")}</p>
                  ) : (
                    <ul>
                      {one.sentences.map(sentence => (
                        <li key={sentence}>{sentence}</li>
                      ))}
                    </ul>
                  )}
                </section>
              ))}
            </Card>
          )}
          {sight.changes ? (
            <Card title={t("compare.changes", { n: sight.changes.length })}>
              <p>{t("compare.unchanged", { n: sight.unchanged })}</p>
              <DataTable
                caption={t("compare.changes", { n: sight.changes.length })}
                rows={sight.changes}
                rowKey={one => one.id}
                href={one => `${at}/initiatives/${one.id}`}
                empty={<p>{t("compare.same")}</p>}
                columns={[
                  { key: "name", label: t("initiative"), cell: one => one.name },
                  {
                    key: "kind",
                    label: t("compare.what"),
                    cell: one =>
                      one.kind === "leaves" ? (
                        <Pill tone="warm">{t("compare.leaves")}</Pill>
                      ) : (
                        t(`compare.${one.kind}`)
                      ),
                  },
                  { key: "before", label: t("compare.before"), cell: one => one.before ?? "–" },
                  { key: "after", label: t("compare.after"), cell: one => one.after ?? "–" },
                  { key: "gain", label: t("compare.gain"), align: "end", cell: one => f.number(one.gain, 1) },
                ]}
              />
            </Card>
          ) : (
            <p>{t("compare.other-periods")}</p>
          )}
          {sight.hit && (
            <Card title={t("compare.hit")}>
              <DataTable
                caption={t("compare.hit")}
                rows={sight.hit}
                rowKey={one => one.id}
                href={one => `${at}/units/${one.id}`}
                empty={<p>{t("compare.hit.none")}</p>}
                columns={[
                  { key: "name", label: t("unit"), cell: one => one.name },
                  { key: "n", label: t("compare.hit.n"), align: "end", cell: one => f.number(one.n) },
                  { key: "when", label: t("compare.hit.when"), cell: one => one.when.join("; ") || "–" },
                ]}
              />
            </Card>
          )}
          <Card title={t("compare.roles")}>
            <DataTable
              caption={t("compare.roles")}
              rows={sight.roles}
              rowKey={one => one.id}
              columns={[
                { key: "name", label: t("role"), cell: one => one.name },
                { key: "before", label: t("compare.before"), cell: one => work(one.before) },
                { key: "after", label: t("compare.after"), cell: one => work(one.after) },
                {
                  key: "most",
                  label: t("compare.roles.most"),
                  cell: one =>
                    one.most
                      ? t("compare.roles.by", {
                          more: signed(one.most.more, lang, 1),
                          period: one.most.period ?? "",
                        })
                      : sight.changes
                        ? t("compare.roles.same")
                        : "–",
                },
              ]}
            />
          </Card>
          <Card title={t("compare.room")}>
            <DataTable
              caption={t("compare.room")}
              rows={sight.room}
              rowKey={one => `${one.kind} ${one.id}`}
              empty={<p>{t("compare.room.same")}</p>}
              columns={[
                { key: "name", label: t("room.what"), cell: one => one.name },
                { key: "kind", label: t("compare.kind"), cell: one => t(`room.${one.kind}`) },
                {
                  key: "before",
                  label: t("compare.before"),
                  align: "end",
                  cell: one => f.number(one.before),
                },
                { key: "after", label: t("compare.after"), align: "end", cell: one => f.number(one.after) },
              ]}
            />
          </Card>
        </>
      )}
    </ScenarioPage>
  );
}
