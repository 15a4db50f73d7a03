import "./search.css";
import { useLoaderData } from "react-router";
import { actOf, type LoaderArgs } from "../../platform/http/page.ts";
import { Button, Card, Empty, Field, Form, Page, TextInput } from "../../platform/ui/index.ts";
import { type Group, searchAll } from "./search.server.ts";
import { texts } from "./texts/index.ts";

const longest = 200;
/** From so many kinds on, a line at the top leads to each. */
const jumps = 3;

export async function loader({ request, context }: LoaderArgs) {
  const act = actOf(context);
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, longest);
  return { lang: act.lang, q, groups: await searchAll(act, q) };
}

export default function Search() {
  const { lang, q, groups } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const n = groups.reduce((sum, { total }) => sum + total, 0);
  return (
    <Page title={q ? t("title.found", { n, q }) : t("title")} lead={t("lead")}>
      <search>
        <Form method="get" action="/search" inline>
          <Field name="q" label={t("field")}>
            <TextInput type="search" value={q} />
          </Field>
          <Button kind="primary">{t("go")}</Button>
        </Form>
      </search>
      {q && groups.length === 0 && <Empty title={t("none")} />}
      {groups.length > jumps && (
        <nav aria-label={t("jump")}>
          <ul className="jumps">
            {groups.map(({ key, label, total }) => (
              <li key={key}>
                <a href={`#${key}`}>{label}</a> <span className="soft">{total}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(group => (
        <Found key={group.key} group={group} />
      ))}
    </Page>
  );
}

const Found = ({ group }: { group: Group }) => {
  const t = texts(useLoaderData<typeof loader>().lang);
  const left = group.total - group.hits.length;
  return (
    <Card title={`${group.label} (${group.total})`} id={group.key}>
      <ul className="hits">
        {group.hits.map(hit => (
          <li key={hit.href}>
            <a href={hit.href}>{hit.label}</a> {hit.note && <small className="soft">{hit.note}</small>}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          {group.all ? (
            <a href={group.all}>{t("all", { n: group.total })}</a>
          ) : (
            <span className="soft">{t("more", { n: left })}</span>
          )}
        </p>
      )}
    </Card>
  );
};
