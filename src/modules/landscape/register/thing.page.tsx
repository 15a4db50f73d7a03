import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  staffOf,
} from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  Confirm,
  Facts,
  Fold,
  Form,
  Grid,
  History,
  LinkButton,
  Notice,
  Page,
} from "../../../platform/ui/index.ts";
import { attest } from "../attestation/actions.server.ts";
import { EffortCard } from "../initiative/effort-card.tsx";
import { FlagsNotice } from "../publication/flags-card.tsx";
import { shownFlags } from "../publication/show.ts";
import { texts as publicationTexts } from "../publication/texts/index.ts";
import { texts } from "../texts/index.ts";
import { removeThing } from "./actions.server.ts";
import { landscapeOf } from "./landscape.server.ts";
import { nounOfPlural } from "./nouns.ts";
import { thingSight } from "./thing.server.ts";
import { Around, Known, Quality } from "./thing-cards.tsx";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const noun = nounOfPlural(paramOf(params, "plural"));
  const landscape = await landscapeOf(act);
  const found = landscape.byId.get(paramOf(params, "id"));
  if (!noun || found?.noun !== noun.name) throw notFound();
  return thingSight(act, landscape, noun, found.thing);
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
    flags: noun.name === "initiative" ? shownFlags(landscape, lang, thing.id) : [],
    lacksLaw: thing.values.saidMandatory === true,
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

const withNeighbours = ["system-use", "contract", "processing", "initiative", "task", "supplier"];
const withImpact = ["system-use", "contract", "supplier"];

/** What decides first, then what is known and what it hangs together with, and last who said so. */
export default function ThingPage() {
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = texts(data.lang);
  const here = `/landscape/${data.plural}/${data.id}`;
  return (
    <Page
      title={data.title}
      lead={data.kind}
      crumbs={[
        { label: t("crumb.landscape"), href: "/landscape" },
        { label: data.kinds, href: `/landscape/${data.plural}` },
      ]}
      tools={
        <>
          <LinkButton kind="primary" href={`${here}/edit`} disabledBecause={data.because}>
            {t("thing.edit")}
          </LinkButton>
          {withNeighbours.includes(data.noun) && (
            <LinkButton href={`/landscape/neighbourhood/${data.id}`}>{t("neighbourhood.title")}</LinkButton>
          )}
          {withImpact.includes(data.noun) && (
          {data.noun === "source" && (
            <LinkButton href={`${here}/publications`}>{publicationTexts(data.lang)("open")}</LinkButton>
          )}
          {["system-use", "contract", "supplier"].includes(data.noun) && (
            <LinkButton href={`/landscape/impact/${data.id}`}>{t("impact.title")}</LinkButton>
          )}
        </>
      }
    >
      {done?.refusal && <Notice tone="bad" title={done.refusal} />}
      {data.decides.length > 0 && <Facts facts={data.decides} />}
      <FlagsNotice flags={data.flags} because={data.because} />
      {data.lacksLaw && (
        <Notice tone="warm" title={publicationTexts(data.lang)("law-missing")}>
          {publicationTexts(data.lang)("law-missing.why")}
        </Notice>
      )}
      <Grid columns="wide-narrow">
        <Known {...data} />
        <div className="stack">
          <Around around={data.around} />
          {data.quality && <Quality {...data.quality} because={data.because} />}
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
            n: data.around.reduce((sum, { total }) => sum + total, 0),
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
