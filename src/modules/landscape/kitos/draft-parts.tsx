import {
  Actions,
  Button,
  Card,
  Field,
  Form,
  LinkButton,
  Radios,
  Select,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import { leftOut } from "./choices.ts";
import type { shownDraft, shownProgress } from "./show.ts";

type Shown = ReturnType<typeof shownDraft>;

/** What was changed here and in KITOS: ours stays unless one says otherwise, one by one or all of a kind. */
export const Conflicts = ({ draft }: { draft: Shown }) => {
  const t = texts(useLang());
  if (draft.conflictCount === 0) return null;
  return (
    <Card title={t("intake.kitos.conflicts")}>
      <p>{t("intake.kitos.conflicts.lead")}</p>
      {draft.conflicts.map(({ kind, label, n, shown }) => (
        <section key={kind}>
          <h3>{label}</h3>
          <Actions>
            <Button name="all" value={`ours ${kind}`}>
              {t("intake.kitos.all-ours", { n })}
            </Button>
            <Button name="all" value={`theirs ${kind}`}>
              {t("intake.kitos.all-theirs", { n })}
            </Button>
          </Actions>
          {n > shown.length && <p>{t("intake.kitos.conflicts.shown", { shown: shown.length, n })}</p>}
          {shown.map(one => (
            <Radios
              key={one.name}
              name={`take ${one.name}`}
              legend={one.legend}
              value={one.takes}
              options={[
                { value: "ours", label: t("intake.kitos.keep-ours", { value: one.here }) },
                { value: "theirs", label: t("intake.kitos.take-theirs", { value: one.there }) },
              ]}
            />
          ))}
        </section>
      ))}
      <Actions>
        <Button name="intent" value="choose">
          {t("intake.kitos.save-choices")}
        </Button>
      </Actions>
    </Card>
  );
};

/** Choices of KITOS no table knows: each can be mapped once, for this import and those that follow. */
export const OwnMappings = ({ draft, because }: { draft: Shown; because: string | undefined }) => {
  const t = texts(useLang());
  if (draft.unmapped.length === 0) return null;
  return (
    <Card title={t("intake.kitos.unmapped")}>
      <p>{t("intake.kitos.unmapped.lead")}</p>
      <Form>
        {draft.unmapped.map(({ name, text, code, way }) =>
          way === null ? (
            <p key={name}>{text}</p>
          ) : (
            <Field key={name} name={name} label={text} why={"hint" in way ? way.hint : undefined}>
              {"options" in way ? (
                <Select
                  value={code}
                  options={[...way.options, { value: leftOut, label: t("intake.kitos.map.left-out") }]}
                  empty={t("intake.kitos.map.none")}
                />
              ) : (
                <TextInput value={code} />
              )}
            </Field>
          ),
        )}
        <Actions>
          <Button name="intent" value="map" disabledBecause={because}>
            {t("intake.kitos.map.save")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

/** A reading under way; the page's script asks again by itself, and there is a link for those without. */
export const StillReading = (props: { address: string; progress: ReturnType<typeof shownProgress> }) => {
  const t = texts(useLang());
  return (
    <Card title={t("intake.kitos.reading")}>
      <div id="kitos-reading" data-poll={props.address} role="status">
        <p>{props.progress.text}</p>
        <progress max={1} value={props.progress.share} aria-label={t("intake.kitos.reading")} />
      </div>
      <Form inline>
        <Actions>
          <LinkButton href={props.address}>{t("intake.kitos.reading.look")}</LinkButton>
          <Button kind="quiet" name="intent" value="cancel">
            {t("intake.kitos.reading.stop")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};
