import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Field,
  Form,
  LinkButton,
  Page,
  TextInput,
} from "../../../platform/ui/index.ts";
import { nounsText } from "../register/show.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { type Alike, alikeIn, formWith } from "./alike.server.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const asked = new URL(request.url).searchParams;
  const title = (asked.get("title") ?? "").trim();
  return {
    lang: act.lang,
    title,
    kinds: nounsText("initiative", act.lang),
    // What a link has filled in already goes on to the form.
    kept: [...asked].filter(([name]) => name !== "title"),
    goOn: formWith(asked),
    found: title === "" ? null : await alikeIn(act, asked),
  };
}

/** The first step of every initiative: has someone done it? */
export default function AlikePage() {
  const { lang, title, kinds, kept, goOn, found } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("alike.title")}
      lead={t("alike.lead")}
      crumbs={[
        { label: viewTexts(lang)("crumb.landscape"), href: "/landscape" },
        { label: kinds, href: "/landscape/initiatives" },
      ]}
    >
      <search>
        <Form method="get">
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Field name="title" label={t("alike.words")} why={t("alike.words-why")}>
            <TextInput value={title} />
          </Field>
          <Actions>
            <Button kind={found ? "secondary" : "primary"}>{t("alike.look")}</Button>
            {!found && (
              <LinkButton kind="quiet" href={goOn}>
                {t("alike.skip")}
              </LinkButton>
            )}
          </Actions>
        </Form>
      </search>
      {found && (
        <>
          <Found title={t("alike.own")} things={found.own} none={t("alike.none")} />
          <Found title={t("alike.common")} things={found.common} none={t("alike.none")} />
          {found.others ? (
            <Found title={t("alike.others")} things={found.others} none={t("alike.none")} />
          ) : (
            <p className="soft">{t("alike.association")}</p>
          )}
          <Actions>
            <LinkButton kind="primary" href={goOn}>
              {t("alike.go-on")}
            </LinkButton>
          </Actions>
        </>
      )}
    </Page>
  );
}

const Found = ({ title, things, none }: { title: string; things: readonly Alike[]; none: string }) => (
  <Card title={title}>
    {things.length === 0 && <p className="soft">{none}</p>}
    <ul className="work">
      {things.map(thing => (
        <li key={`${thing.href} ${thing.title} ${thing.note}`}>
          {thing.href ? <a href={thing.href}>{thing.title}</a> : thing.title}
          <small>
            {thing.note}
            {thing.ways.map(way => (
              <span key={way.href}>
                {" · "}
                <a href={way.href} aria-label={`${way.label}: ${thing.title}`}>
                  {way.label}
                </a>
              </span>
            ))}
          </small>
        </li>
      ))}
    </ul>
  </Card>
);
