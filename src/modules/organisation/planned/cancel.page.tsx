import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { Actions, Button, Card, Form, Page, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { isObjectKind } from "../change/rules.ts";
import { happensIn } from "../history/words.ts";
import { becauseOf, type Refused, readerOf, refusedForm } from "../page.ts";
import { texts } from "../texts/index.ts";
import { cancelPlanned, mayCancel } from "./cancel.server.ts";
import { plannedFor, thingsAhead, unmergedFor } from "./reads.server.ts";
import { Unmerged } from "./unmerged.tsx";
import { Whom } from "./whom.tsx";

const asked = (params: LoaderArgs["params"]) => {
  const [kind, id, on] = [paramOf(params, "kind"), paramOf(params, "id"), paramOf(params, "on")];
  if (!isObjectKind(kind) || !isId(id)) throw notFound();
  return { kind, id, on };
};

export async function loader({ context, params }: LoaderArgs) {
  const act = readerOf(context);
  const { kind, id, on } = asked(params);
  const found = await plannedFor(act, kind, id);
  const what = found?.ahead.filter(one => one.on === on) ?? [];
  if (!found || what.length === 0) throw notFound();
  const unmerged = await unmergedFor(act, kind, id, on);
  return {
    lang: act.lang,
    title: texts(act.lang)("planned.cancel.title"),
    what,
    unmerged,
    later: found.ahead.filter(one => one.on > on),
    names: found.names,
    things: await thingsAhead(act, what),
    version: found.version,
    mayNot: becauseOf(mayCancel(act, kind, what[0]?.name), act),
  };
}

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { kind, id, on } = asked(params);
  const { values } = await formOf(request);
  const outcome = await cancelPlanned(act, { kind, id, version: Number(values.version), day: on });
  return outcome.ok
    ? redirect(`${addresses.planned}?done=cancel`)
    : refusedForm(outcome.refusal, values, act);
}

export default function CancelPage(props: {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Refused;
}) {
  const { loaderData: data, actionData: refused } = props;
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const list = (rows: typeof data.what) => (
    <ul>
      {rows.map(one => (
        <li key={`${one.on} ${one.verb}`}>
          <strong>{f.day(one.on)}</strong> · <Whom row={one} names={data.names} things={data.things} />:{" "}
          {happensIn(lang, one, data.names)}
        </li>
      ))}
    </ul>
  );
  return (
    <Page
      title={data.title}
      lead={t(data.unmerged ? "planned.unmerge.lead" : "planned.cancel.lead")}
      crumbs={[
        { label: t("tree.link"), href: addresses.tree() },
        { label: t("planned.sheet"), href: addresses.planned },
      ]}
      errors={refused?.errors}
    >
      <Card title={t("planned.cancel.what")}>{list(data.what)}</Card>
      {data.unmerged && <Unmerged data={data.unmerged} />}
      {data.later.length > 0 && <Card title={t("planned.cancel.stays")}>{list(data.later)}</Card>}
      <Form>
        <input type="hidden" name="version" value={data.version} />
        <Actions>
          <Button kind="danger" disabledBecause={data.mayNot}>
            {t("planned.cancel.do")}
          </Button>
          <a href={addresses.planned}>{t("planned.cancel.not")}</a>
        </Actions>
      </Form>
    </Page>
  );
}
