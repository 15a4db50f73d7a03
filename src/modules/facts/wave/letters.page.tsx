import "./letters.css";
import { useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  errorOf,
  Field,
  Form,
  Notice,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { type Letter, printLetters } from "./letters.server.ts";
import { placeCalled } from "./places.server.ts";
import { letterCounts, waveAt } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, id, at, title, wave, mayNot } = await waveAt(context, params);
  const t = texts(act.lang);
  const f = formats(act.lang);
  const places = wave.state === "open" ? await letterCounts(act, id) : [];
  const sum = (of: "without" | "all") => places.reduce((n, one) => n + one[of], 0);
  return {
    ...{
      lang: act.lang,
      at,
      title,
      mail: context.post !== null,
      mailbox: context.post?.examplesOnly ?? false,
    },
    mayNot: mayNot ?? (wave.state === "open" ? undefined : t("refusal.wave.not-open")),
    ...{ without: sum("without"), all: sum("all") },
    places: places
      .map(({ place, all }) => ({
        value: place,
        label: t("letters.place", { name: placeCalled(place), n: all }),
      }))
      .sort((a, b) => f.compare(a.label, b.label)),
  };
}

/** The letters are the answer itself: their codes are made now, and stand on this page and on no other. */
export async function action({ request, context, params }: ActionArgs) {
  const { act, id } = await waveAt(context, params);
  const { values } = await formOf(request);
  const of = { place: values.place || null, everybody: values.everybody === "yes" };
  const printed = await printLetters(act, id, of, path => new URL(path, context.house).href);
  const to = (letter: Letter) =>
    [letter.name, letter.address].filter(Boolean).join("\n") ||
    `${placeCalled(letter.place)}\n${roleCalled(letter.role, letter.lang)}`;
  return printed.ok
    ? { letters: printed.value.map(one => ({ ...one, to: to(one) })) }
    : refusedAt(act, values, "place", printed.refusal);
}

export default function Letters() {
  const { lang, at, title, mail, mailbox, mayNot, without, all, places } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const crumbs = [
    { label: t("waves.title"), href: "/facts/waves" },
    { label: title, href: at },
  ];
  if (sent && "letters" in sent) return <Printed letters={sent.letters} crumbs={crumbs} t={t} />;
  return (
    <Page title={t("letters.title")} lead={t("letters.lead")} crumbs={crumbs} errors={sent?.errors}>
      <Card>
        <p>{t("letters.how-many", { n: all, without })}</p>
        <p>{t("letters.anew")}</p>
        {mailbox && (
          <p>
            {t("written.mailbox")} <a href="/mailbox">{t("written.open-mailbox")}</a>
          </p>
        )}
        <Form>
          <Field name="place" label={t("column.municipality")} error={errorOf(sent, "place")}>
            <Select options={places} empty={t("letters.every-place")} value={sent?.values.place} />
          </Field>
          <Checkbox
            name="everybody"
            label={t("letters.everybody")}
            why={t("letters.everybody.why")}
            checked={!mail}
          />
          <Actions>
            <Button kind="primary" disabledBecause={mayNot}>
              {t("letters.print")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}

const Printed = (props: {
  letters: readonly (Letter & { to: string })[];
  crumbs: { label: string; href: string }[];
  t: ReturnType<typeof texts>;
}) => {
  const { letters, crumbs, t } = props;
  return (
    <>
      <div className="before-letters">
        <Page
          title={t("letters.printed", { n: letters.length })}
          lead={t("letters.printed.lead")}
          crumbs={crumbs}
        >
          <Notice tone="warm" title={t("letters.once")} />
        </Page>
      </div>
      {letters.map(({ path, to, lang, written }) => (
        <article className="letter" key={path} lang={lang}>
          <address>{to}</address>
          <h2>{written.subject}</h2>
          <p>{written.greeting}</p>
          {written.before.map(text => (
            <p key={text}>{text}</p>
          ))}
          <p className="code">{written.link}</p>
          {written.after.map(text => (
            <p key={text}>{text}</p>
          ))}
        </article>
      ))}
    </>
  );
};
