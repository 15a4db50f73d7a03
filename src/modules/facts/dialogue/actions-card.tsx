import {
  Actions,
  Button,
  Card,
  DateInput,
  errorOf,
  Field,
  Form,
  Pill,
  type Refused,
  Select,
  TextArea,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import type { ActionShown } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

const tones = { done: "ok", late: "bad", open: "neutral" } as const;

/** What was agreed, with who does it and until when, and a button to say that it is done. */
const List = (props: { actions: readonly ActionShown[]; because: string | undefined; mayDrop: boolean }) => {
  const t = texts(useLang());
  const { actions, because, mayDrop } = props;
  return (
    <ol className="stack">
      {actions.map(one => (
        <li key={one.id}>
          <strong>{one.text}</strong> <Pill tone={tones[one.stand]}>{t(`stand.${one.stand}`)}</Pill>
          <br />
          <span className="soft">
            {[
              t("action.who", { owner: one.owner, due: one.due }),
              ...(one.doneOn ? [t("action.done-on", { day: one.doneOn })] : []),
              ...(one.theme ? [one.theme] : []),
              ...(one.round ? [one.round] : []),
            ].join(" · ")}
          </span>
          <Form inline>
            <input type="hidden" name="wave" value={one.wave} />
            <input type="hidden" name="id" value={one.id} />
            <Button
              kind="quiet"
              name="do"
              value={one.stand === "done" ? "undone" : "done"}
              disabledBecause={because}
            >
              {t(one.stand === "done" ? "action.undone" : "action.done")}
            </Button>
            {mayDrop && (
              <Button kind="quiet" name="do" value="drop" disabledBecause={because}>
                {t("action.drop")}
              </Button>
            )}
          </Form>
        </li>
      ))}
    </ol>
  );
};

/** What the conversation ended in, and a form for one more as long as there is room. */
export const ActionsCard = (props: {
  prompt: string;
  actions: readonly ActionShown[];
  most: number;
  themes: readonly { value: string; label: string }[];
  closed: boolean;
  because: string | undefined;
  sent: Refused | undefined;
}) => {
  const t = texts(useLang());
  const { prompt, actions, most, themes, closed, because, sent } = props;
  return (
    <Card id="actions" title={prompt || t("actions.title")}>
      {actions.length > 0 && <List actions={actions} because={because} mayDrop />}
      {!closed && <p>{t("actions.after")}</p>}
      {closed && actions.length === 0 && <p>{t("actions.none", { n: most })}</p>}
      {actions.length >= most && <p className="soft">{t("actions.full", { n: most })}</p>}
      {closed && (actions.length < most || sent) && (
        <Form draft="dialogue-action">
          <Field name="text" label={t("action.text")} error={errorOf(sent, "text")}>
            <TextArea rows={2} value={sent?.values.text} />
          </Field>
          <Field
            name="owner"
            label={t("action.owner")}
            why={t("action.owner-why")}
            error={errorOf(sent, "owner")}
          >
            <TextInput value={sent?.values.owner} maxLength={200} />
          </Field>
          <Field name="due" label={t("action.due")} error={errorOf(sent, "due")}>
            <DateInput value={sent?.values.due} />
          </Field>
          <Field name="theme" label={t("action.theme")} error={errorOf(sent, "theme")}>
            <Select
              value={sent?.values.theme}
              options={[{ value: "", label: t("action.no-theme") }, ...themes]}
            />
          </Field>
          <Actions>
            <Button kind="primary" name="do" value="add" disabledBecause={because}>
              {t("action.add")}
            </Button>
          </Actions>
        </Form>
      )}
    </Card>
  );
};

/** What became of what earlier rounds ended in. */
export const BeforeCard = (props: { actions: readonly ActionShown[]; because: string | undefined }) => {
  const t = texts(useLang());
  const { actions, because } = props;
  const n = actions.filter(({ stand }) => stand === "done").length;
  if (actions.length === 0) return null;
  return (
    <Card id="before" title={t("before.title", { n, all: actions.length })}>
      <List actions={actions} because={because} mayDrop={false} />
    </Card>
  );
};
