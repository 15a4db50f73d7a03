import { redirect, useActionData, useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { auditList, namesOf } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  Confirm,
  DescriptionList,
  Fold,
  Form,
  Grid,
  History,
  LinkButton,
  Notice,
  Page,
  Pill,
} from "../../../platform/ui/index.ts";
import { effortTable } from "../initiative/effort.ts";
import { EffortCard } from "../initiative/effort-card.tsx";
import { texts } from "../texts/index.ts";
import { attest, removeThing } from "./actions.server.ts";
import { changesIn, pointersIn } from "./around.ts";
import { landscapeOf } from "./landscape.server.ts";
import type { Landscape } from "./landscape.ts";
import { fieldsOf } from "./noun.ts";
import { nounOfPlural, nouns } from "./nouns.ts";
import { mayWrite } from "./policy.ts";
import { completeness } from "./rules.ts";
import { currencies, fieldText, nounsText, nounText, show } from "./show.ts";
import { titleOf } from "./title.ts";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const noun = nounOfPlural(paramOf(params, "plural"));
  const landscape = await landscapeOf(act);
  const found = landscape.byId.get(paramOf(params, "id"));
  if (!noun || found?.noun !== noun.name) throw notFound();
  const { thing } = found;
  const { log, names } = await read(act, async tx => {
    const found = await auditList(tx, { object: thing.id }, 50);
    return {
      log: found,
      names: await namesOf(
        tx,
        found.map(record => record.actor),
      ),
    };
  });
  const t = texts(lang);
  const may = allowed(act, mayWrite(noun));
  const attested = landscape.attestations.get(thing.id);
  const { answered, asked, gaps, unknown } = completeness(noun, thing);
  const item = (name: string) => ({
    term: fieldText(noun, name, lang),
    value: show(
      landscape,
      noun,
      name,
      thing.values[name] ?? null,
      lang,
      String(thing.values.currency ?? currencies[landscape.country]),
    ),
    href:
      ["one", "responsibility"].includes(noun.fields[name]!.kind) && typeof thing.values[name] === "string"
        ? addressOfTarget(landscape, noun.fields[name]!.to!, thing.values[name])
        : undefined,
    unknown: thing.unknowns[name] ? t(`unknown.${thing.unknowns[name]}` as "unknown.undecided") : undefined,
    fact:
      thing.facts[name] && thing.values[name] !== null
        ? t("fact.from", {
            source: sourceText(thing.facts[name].source, lang),
            day: formats(lang).dayShort(thing.facts[name].on),
            age: formats(lang).age(thing.facts[name].on, act.today),
          })
        : undefined,
  });
  const fields = fieldsOf(noun)
    .map(([name]) => name)
    .filter(name => name !== noun.title);
  const shown = fields.filter(name => !noun.fields[name]!.folded || filled(thing.values[name] ?? null));
  return {
    lang,
    plural: noun.plural,
    noun: noun.name,
    id: thing.id,
    version: thing.version,
    title: titleOf(landscape, thing.id),
    kind: nounText(noun, lang),
    kinds: nounsText(noun, lang),
    because: may === true ? undefined : refusalText(may.because, lang),
    answered,
    asked,
    gaps: gaps.map(name => fieldText(noun, name, lang)),
    unknownCount: unknown.length,
    items: shown.map(item),
    effort:
      noun.name === "initiative"
        ? {
            table: effortTable(thing),
            currency: String(thing.values.currency ?? currencies[landscape.country]),
          }
        : undefined,
    attested: attested && { by: attested.by, on: attested.on, expired: attested.expires <= act.today },
    pointers: pointersIn(landscape, nouns, noun.name, thing.id).map(({ noun: other, field, things }) => ({
      label: `${nounsText(other, lang)} · ${fieldText(other, field, lang)}`,
      total: things.length,
      href: `/landscape/${other.plural}?${field}=${thing.id}`,
      things: things
        .slice(0, 8)
        .map(({ id }) => ({ title: titleOf(landscape, id), href: `/landscape/${other.plural}/${id}` })),
    })),
    log: log.map(record => ({
      key: String(record.seq),
      when: formats(lang).dateTime(new Date(record.at)),
      what: actionText(record.action, lang),
      who: names.get(record.actor) ?? "",
      note: changesIn(landscape, noun, record.payload, lang),
    })),
  };
}

const filled = (value: unknown) =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
const addressOfTarget = (landscape: Landscape, to: string, id: string): string => {
  if (to === "holder")
    return landscape.holders.get(id)?.kind === "position"
      ? `/organisation/positions/${id}`
      : `/organisation/people/${id}`;
  if (to === "unit") return `/organisation/units/${id}`;
  return `/landscape/${nouns.find(noun => noun.name === to)!.plural}/${id}`;
};
const sourceText = (source: string, lang: Parameters<typeof texts>[0]): string => {
  const [kind, name] = source.split(":");
  const t = texts(lang);
  const key = `source.${kind}`;
  return t.has(key) ? t(key, { name: name ?? "" }) : source;
};
const actionText = (action: string, lang: Parameters<typeof texts>[0]): string => {
  const t = texts(lang);
  const key = `done.${action.split(".")[1]}`;
  return t.has(key) ? t(key) : action;
};

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const noun = nounOfPlural(paramOf(params, "plural"));
  if (!noun) throw notFound();
  const { values } = await formOf(request);
  const id = paramOf(params, "id");
  if (values.do === "remove") {
    const removed = await removeThing(act, noun, id, Number(values.version));
    if (removed.ok) throw redirect(`/landscape/${noun.plural}`);
    return { refusal: refusalText(removed.refusal, act.lang) };
  }
  const attested = await attest(act, noun, id);
  return { refusal: attested.ok ? undefined : refusalText(attested.refusal, act.lang) };
}

export default function ThingPage() {
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const here = `/landscape/${data.plural}/${data.id}`;
  return (
    <Page
      title={data.title}
      lead={data.kind}
      crumbs={[
        { label: t("landscape.title"), href: "/landscape" },
        { label: data.kinds, href: `/landscape/${data.plural}` },
      ]}
      tools={
        <>
          <LinkButton kind="primary" href={`${here}/edit`} disabledBecause={data.because}>
            {t("thing.edit")}
          </LinkButton>
          {["system-use", "contract", "processing", "initiative", "task", "supplier"].includes(data.noun) && (
            <LinkButton href={`/landscape/neighbourhood/${data.id}`}>{t("neighbourhood.title")}</LinkButton>
          )}
          {["system-use", "contract", "supplier"].includes(data.noun) && (
            <LinkButton href={`/landscape/impact/${data.id}`}>{t("impact.title")}</LinkButton>
          )}
        </>
      }
    >
      {done?.refusal && <Notice tone="bad" title={done.refusal} />}
      <Grid columns="wide-narrow">
        <Card title={t("thing.known")}>
          <DescriptionList
            items={data.items.map(item => ({
              term: item.term,
              value:
                item.href && item.value ? <a href={item.href}>{item.value}</a> : item.value || item.unknown,
              source: item.fact,
            }))}
          />
        </Card>
        <div>
          {data.asked > 0 && (
            <Card title={t("thing.quality")}>
              <p>
                <Pill tone={data.gaps.length === 0 ? "ok" : "warm"}>
                  {t("quality.answered", { n: data.answered, asked: data.asked })}
                </Pill>
              </p>
              {data.gaps.length > 0 && <p>{t("quality.missing", { fields: f.list(data.gaps) })}</p>}
              {data.unknownCount > 0 && (
                <p className="soft">{t("quality.unknown", { n: data.unknownCount })}</p>
              )}
              <p className="soft">
                {data.attested
                  ? t(data.attested.expired ? "attested.expired" : "attested.by", {
                      by: data.attested.by,
                      day: f.dayShort(data.attested.on),
                    })
                  : t("attested.never")}
              </p>
              <Form inline>
                <Button name="do" value="attest" disabledBecause={data.because}>
                  {t("attest.do")}
                </Button>
              </Form>
            </Card>
          )}
          {data.pointers.map(pointer => (
            <Card key={pointer.label} title={pointer.label}>
              <ul>
                {pointer.things.map(thing => (
                  <li key={thing.href}>
                    <a href={thing.href}>{thing.title}</a>
                  </li>
                ))}
              </ul>
              {pointer.total > pointer.things.length && (
                <a href={pointer.href}>{t("list.all-of", { n: pointer.total })}</a>
              )}
            </Card>
          ))}
        </div>
      </Grid>
      {data.effort && <EffortCard {...data.effort} />}
      <Card>
        <Fold title={t("thing.history")}>
          <History entries={data.log} />
        </Fold>
        <Confirm
          label={t("thing.remove")}
          consequence={t("thing.remove-consequence", {
            n: data.pointers.reduce((sum, { total }) => sum + total, 0),
          })}
          disabledBecause={data.because}
        >
          <Form inline>
            <input type="hidden" name="version" value={data.version} />
            <Button kind="danger" name="do" value="remove">
              {t("thing.remove")}
            </Button>
          </Form>
        </Confirm>
      </Card>
    </Page>
  );
}
