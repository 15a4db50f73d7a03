import { redirect, useActionData, useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
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
  Actions,
  Button,
  Card,
  DescriptionList,
  Form,
  LinkButton,
  Page,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { fieldText, nounsText, show } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { publish, unpublish } from "./actions.server.ts";
import { mayPublish } from "./policy.ts";
import { isChosenKind, publishedFields } from "./rules.ts";

const found = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const thing = landscape.byId.get(paramOf(params, "id"));
  if (!thing || !isChosenKind(thing.noun)) throw notFound();
  return { act, landscape, kind: thing.noun, noun: nounNamed(thing.noun)!, thing: thing.thing };
};

export async function loader({ context, params }: LoaderArgs) {
  const { act, landscape, kind, noun, thing } = await found(context, params);
  const { lang } = act;
  const published = landscape.disclosures.get(thing.id);
  const names = published ? await read(act, tx => namesOf(tx, [published.by])) : new Map<string, string>();
  return {
    lang,
    title: titleOf(landscape, thing.id),
    kinds: nounsText(noun, lang),
    list: `/landscape/${noun.plural}`,
    back: `/landscape/${noun.plural}/${thing.id}`,
    because: becauseOf(allowed(act, mayPublish), act),
    published: published && {
      when: formats(lang).dateTime(published.at, act.zone),
      who: names.get(published.by) ?? published.by,
    },
    items: publishedFields[kind].map(name => ({
      term: fieldText(noun, name, lang),
      value: show(landscape, noun, name, thing.values[name] ?? null, lang),
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, kind, noun, thing } = await found(context, params);
  const { values } = await formOf(request);
  const changed = await (values.do === "unpublish" ? unpublish : publish)(act, kind, thing.id);
  if (changed.ok) throw redirect(`/landscape/${noun.plural}/${thing.id}`);
  return { errors: [{ field: "", text: refusalText(changed.refusal, act.lang) }] };
}

export default function Publish() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <Page
      title={t("published.publish-title", { name: data.title })}
      lead={t("published.publish-lead")}
      crumbs={[
        { label: data.kinds, href: data.list },
        { label: data.title, href: data.back },
      ]}
      errors={sent?.errors}
    >
      <Card title={t("published.seen")}>
        <DescriptionList items={data.items} />
        <p>{t("published.follows")}</p>
        {data.published && <p>{t("published.by", data.published)}</p>}
        <Form>
          <Actions>
            <Button
              kind={data.published ? "secondary" : "primary"}
              name="do"
              value={data.published ? "unpublish" : "publish"}
              disabledBecause={data.because}
            >
              {t(data.published ? "published.undo" : "published.do")}
            </Button>
            <LinkButton kind="quiet" href={data.back}>
              {t("form.cancel")}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
