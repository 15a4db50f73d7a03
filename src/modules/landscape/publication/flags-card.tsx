import { Button, Card, Form, Notice, useLang } from "../../../platform/ui/index.ts";
import type { ShownFlag } from "./show.ts";
import { texts } from "./texts/index.ts";

type Props = { flags: readonly ShownFlag[]; because: string | undefined };

/** Plans whose ground has changed, each with what changed and the button that says it has been looked at. */
export const FlagsCard = ({ flags, because }: Props) => (
  <Card>
    <ul>
      {flags.map(flag => (
        <li key={flag.id}>
          <a href={`/landscape/initiatives/${flag.initiative.id}`}>{flag.initiative.title}</a>
          <Flag flag={flag} because={because} back="list" />
        </li>
      ))}
    </ul>
  </Card>
);

/** On the initiative's own page: what it answers has changed. */
export const FlagsNotice = ({ flags, because }: Props) => {
  const t = texts(useLang());
  if (flags.length === 0) return null;
  return (
    <Notice tone="warm" title={t("flags.title")}>
      <p>{t("flags.lead")}</p>
      {flags.map(flag => (
        <Flag key={flag.id} flag={flag} because={because} back="initiative" />
      ))}
    </Notice>
  );
};

const Flag = (props: { flag: ShownFlag; because: string | undefined; back: "list" | "initiative" }) => {
  const { flag, because, back } = props;
  const t = texts(useLang());
  return (
    <>
      <p>
        <a href={`/landscape/source-items/${flag.item.id}`}>{flag.item.title}</a>: {flag.what}{" "}
        <small className="soft">
          {t("flags.since")} {flag.when}
        </small>
      </p>
      <Form inline action="/landscape/changed-plans">
        <input type="hidden" name="flag" value={flag.id} />
        <input type="hidden" name="back" value={back} />
        <Button disabledBecause={because}>{t("flags.seen")}</Button>
      </Form>
    </>
  );
};
