import { redirect, useActionData, useLoaderData } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedWith,
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
import { ValidityCard } from "../contract/validity-card.tsx";
import { saveEffort } from "../initiative/effort.server.ts";
import { EffortCard } from "../initiative/effort-card.tsx";
import { overseen } from "../processor-agreement/actions.server.ts";
import { AsideCard } from "../shared/aside-card.tsx";
import { seenThing } from "../system/tasks.ts";
import { texts } from "../texts/index.ts";
import { About } from "./about-cards.tsx";
import { removeThing } from "./actions.server.ts";
import { DutyCard } from "./duty-card.tsx";
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
  return thingSight(act, landscape, noun, seenThing(landscape, found));
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const noun = nounOfPlural(paramOf(params, "plural"));
  const id = paramOf(params, "id");
  if (!noun || !isId(id)) throw notFound();
  const { values } = await formOf(request);
  if (values.do === "remove") {
    const removed = await removeThing(act, noun, id, Number(values.version));
    if (removed.ok) throw redirect(`/landscape/${noun.plural}`);
    return { refusal: refusalText(removed.refusal, act.lang) };
  }
  if (values.do === "oversight") {
    const said = { on: values.on ?? "", remark: values.remark ?? "" };
    const looked = await overseen(act, id, said);
    // What was typed stays when it is refused.
    return looked.ok
      ? { refusal: undefined }
      : { refusal: refusalText(looked.refusal, act.lang), oversight: said };
  }
  if (values.do === "effort") {
    const saved = await saveEffort(act, id, Number(values.version), values);
    // The page begins with what decides; what was just said stands further down.
    if (saved.ok) throw redirect(`/landscape/${noun.plural}/${id}#effort`);
    return { effort: refusedWith(act, values, saved.refusals) };
  }
  const attested = await attest(act, noun, id);
  return { refusal: attested.ok ? undefined : refusalText(attested.refusal, act.lang) };
}

const withImpact = ["system-use", "contract", "supplier"];

/** What decides first, then what is known and what it hangs together with, and last who said so. */
export default function ThingPage() {
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = texts(data.lang);
  const here = `/landscape/${data.plural}/${data.id}`;
  const refused = done && "effort" in done ? done.effort : undefined;
  const effort = data.effort && (
    <EffortCard effort={data.effort} version={data.version} because={data.because} refused={refused} />
  );
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
          {data.about.tools.map(tool => (
            <LinkButton key={tool.href} href={tool.href}>
              {tool.label}
            </LinkButton>
          ))}
          <LinkButton href={`/landscape/neighbourhood/${data.id}`}>{t("neighbourhood.title")}</LinkButton>
          {withImpact.includes(data.noun) && (
            <LinkButton href={`/landscape/impact/${data.id}`}>{t("impact.title")}</LinkButton>
          )}
        </>
      }
      errors={refused?.errors}
    >
      {done && "refusal" in done && done.refusal && <Notice tone="bad" title={done.refusal} />}
      {data.validity && <ValidityCard about={data.validity} />}
      <About
        about={data.about}
        id={data.id}
        because={data.because}
        typed={done && "oversight" in done ? done.oversight : undefined}
      />
      {data.decides.length > 0 && <Facts facts={data.decides} />}
      {data.effort && !data.effort.table && effort}
      <Grid columns="wide-narrow">
        <div className="stack">
          <Known {...data} />
          <Around around={data.around} />
        </div>
        <div className="stack">
          {data.asides.map(aside => (
            <AsideCard key={aside.title} aside={aside} />
          ))}
          <DutyCard duties={data.duties} />
          {data.quality && <Quality {...data.quality} because={data.because} />}
        </div>
      </Grid>
      {data.effort?.table && effort}
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
