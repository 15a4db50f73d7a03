import { redirect, useActionData, useLoaderData } from "react-router";
import type { Refusal } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  Empty,
  Fold,
  Form,
  LinkButton,
  Notice,
  Page,
} from "../../../platform/ui/index.ts";
import { CountsTable } from "../import/counts-table.tsx";
import { mayImport } from "../register/policy.ts";
import { texts } from "../texts/index.ts";
import { cancelKitos, chooseKitos, kitosDraft, kitosProgress, writeKitos } from "./actions.server.ts";
import { Conflicts, OwnMappings, StillReading } from "./draft-parts.tsx";
import type { Conflict } from "./effects.ts";
import { mapChoices } from "./mapping.server.ts";
import { choiceName, shownDraft, shownProgress } from "./show.ts";

const form = "/landscape/import/kitos";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const id = paramOf(params, "id");
  const because = becauseOf(allowed(act, mayImport), act);
  const progress = await kitosProgress(act, id);
  if (progress?.state === "reading")
    return { lang, because, reading: { address: `${form}/${id}`, progress: shownProgress(progress, lang) } };
  const draft = await kitosDraft(act, id);
  if (draft.ok) return { lang, because, draft: shownDraft(draft.value, lang) };
  const refusal = progress?.refusal ?? draft.refusal;
  // What was asked for comes back into the form; a secret was never kept.
  const again = progress?.asked ? `${form}?${new URLSearchParams(progress.asked)}` : "/landscape/import";
  return { lang, because, gone: refusalText(refusal, lang), again };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const id = paramOf(params, "id");
  const { values } = await formOf(request);
  if (values.intent === "cancel") {
    const cancelled = await cancelKitos(act, id);
    if (cancelled.ok) throw redirect(form);
    return refusedAs(act, cancelled.refusal);
  }
  const draft = await kitosDraft(act, id);
  if (!draft.ok) return refusedAs(act, draft.refusal);
  const { effects, reading } = draft.value;
  if (values.intent === "map") {
    const mapped = await mapChoices(
      act,
      reading.unmapped.flatMap(({ field, value, code = "" }) => {
        const chosen = values[choiceName({ field, value })] ?? code;
        return chosen === code ? [] : [{ field, value, code: chosen }];
      }),
    );
    return mapped.ok ? { saved: "mapped" as const } : refusedAs(act, mapped.refusal);
  }
  const takes = takesIn(effects.conflicts, values);
  if (values.intent === "write") {
    const written = await writeKitos(act, id, values.hash ?? "", takes);
    return written.ok ? { written: written.value } : refusedAs(act, written.refusal);
  }
  const kept = await chooseKitos(act, id, takes);
  return kept.ok ? { saved: "chosen" as const } : refusedAs(act, kept.refusal);
}

const refusedAs = (act: Act, refusal: Refusal) => ({ refusal: refusalText(refusal, act.lang) });

/** The conflicts in which the value of KITOS is to stand: as chosen one by one, or for all of a kind at once. */
const takesIn = (conflicts: readonly Conflict[], values: Record<string, string>): Set<string> => {
  const [how, ofKind] = (values.all ?? "").split(" ");
  const taken = ({ name, kind, takes }: Conflict) =>
    (kind === ofKind ? how : (values[`take ${name}`] ?? takes)) === "theirs";
  return new Set(conflicts.filter(taken).map(({ name }) => name));
};

export default function KitosDraftPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const crumbs = [
    { label: t("crumb.landscape"), href: "/landscape" },
    { label: t("import.title"), href: "/landscape/import" },
  ];
  if (sent && "written" in sent)
    return (
      <Page
        title={t("import.done", { n: sent.written })}
        crumbs={crumbs}
        tools={
          <LinkButton kind="primary" href="/landscape">
            {t("import.see")}
          </LinkButton>
        }
      />
    );
  if (data.gone !== undefined)
    return (
      <Page title={t("import.kitos")} crumbs={crumbs}>
        <Empty title={data.gone} ways={[{ label: t("import.again"), href: data.again }]} />
      </Page>
    );
  if (data.reading)
    return (
      <Page title={t("import.kitos")} lead={t("intake.kitos.reading.lead")} crumbs={crumbs}>
        <StillReading {...data.reading} />
      </Page>
    );
  const { draft } = data;
  return (
    <Page title={t("import.preview")} lead={t("import.preview.lead")} crumbs={crumbs}>
      {sent && "refusal" in sent && <Notice tone="bad" title={sent.refusal} />}
      {sent && "saved" in sent && <Notice tone="ok" title={t(`intake.kitos.saved.${sent.saved}`)} />}
      <Form wide>
        <Conflicts draft={draft} />
        <Card title={t("import.kitos")}>
          <CountsTable caption={t("import.preview")} rows={draft.counts} />
          {draft.writes === 0 && (
            <p>{draft.remembered > 0 ? t("intake.kitos.remembered") : t("import.nothing")}</p>
          )}
          <input type="hidden" name="hash" value={draft.hash} />
          <Actions>
            {draft.writes + draft.remembered > 0 && (
              <Button kind="primary" name="intent" value="write" disabledBecause={data.because}>
                {t("import.confirm")}
              </Button>
            )}
            <LinkButton kind="quiet" href="/landscape/import">
              {t("import.again")}
            </LinkButton>
          </Actions>
        </Card>
      </Form>
      <OwnMappings draft={draft} because={data.because} />
      <Told title={t("import.notes")} lines={draft.notes} />
      <Told title={t("intake.kitos.verdicts")} lines={draft.verdicts} />
    </Page>
  );
}

/** Of a large municipality there can be hundreds: what one does not ask for is folded away. */
const openUpTo = 10;

const Told = ({ title, lines }: { title: string; lines: readonly string[] }) => {
  if (lines.length === 0) return null;
  const list = (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return lines.length > openUpTo ? (
    <Card>
      <Fold title={`${title} (${lines.length})`}>{list}</Fold>
    </Card>
  ) : (
    <Card title={title}>{list}</Card>
  );
};
