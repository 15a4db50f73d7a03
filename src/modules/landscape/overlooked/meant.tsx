import {
  Button,
  Card,
  errorOf,
  Field,
  Form,
  type Refused,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Link = { id: string; title: string; href: string };
export type Meant = { pair: readonly [Link, Link]; reason: string; who: string; when: string };

/** Asks, under an overlap, whether it is meant and why; the reason is asked for only when one opens it. */
export const MeantForm = (props: {
  one: string;
  other: string;
  because: string | undefined;
  sent: Refused | undefined;
}) => {
  const t = texts(useLang());
  const name = `reason-${props.one}-${props.other}`;
  if (props.because)
    return (
      <p>
        <Button disabledBecause={props.because}>{t("meant.do")}</Button>
      </p>
    );
  return (
    <details className="way-out" open={props.sent?.values[name] !== undefined}>
      <summary>{t("meant.do")}</summary>
      <Form>
        <input type="hidden" name="one" value={props.one} />
        <input type="hidden" name="other" value={props.other} />
        <input type="hidden" name="field" value={name} />
        <Field name={name} label={t("meant.why")} error={errorOf(props.sent, name)} required>
          <TextInput value={props.sent?.values[name]} />
        </Field>
        <p>
          <Button name="do" value="mean">
            {t("meant.save")}
          </Button>
        </p>
      </Form>
    </details>
  );
};

/** The overlaps that are meant, each with its reason and the way back. */
export const MeantCard = ({ rows, because }: { rows: readonly Meant[]; because: string | undefined }) => {
  const t = texts(useLang());
  if (rows.length === 0) return null;
  return (
    <Card title={t("meant.title")} id="meant">
      <p className="soft">{t("meant.lead")}</p>
      <ul>
        {rows.map(({ pair, reason, who, when }) => (
          <li key={`${pair[0].id} ${pair[1].id}`}>
            <a href={pair[0].href}>{pair[0].title}</a> · <a href={pair[1].href}>{pair[1].title}</a>: {reason}{" "}
            {when && <small className="soft">{t("meant.by", { who, day: when })}</small>}
            <Form inline>
              <input type="hidden" name="one" value={pair[0].id} />
              <input type="hidden" name="other" value={pair[1].id} />
              <Button kind="quiet" name="do" value="undo" disabledBecause={because}>
                {t("meant.undo")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  );
};
