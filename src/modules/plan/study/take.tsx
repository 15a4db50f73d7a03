import { formats } from "../../../platform/i18n/index.ts";
import { Button, Form } from "../../../platform/ui/index.ts";
import { texts } from "../board/texts/index.ts";
import type { Head } from "../scenario/page.server.ts";

type Lang = Head["lang"];

/** What becomes of the plan, in a few words. */
export const Then = (props: { enters: string[]; leaves: string[]; moves: number; lang: Lang }) => {
  const { enters, leaves, moves, lang } = props;
  const t = texts(lang);
  const f = formats(lang);
  return [
    ...(enters.length > 0 ? [t("then.enters", { names: f.list(enters) })] : []),
    ...(leaves.length > 0 ? [t("then.leaves", { names: f.list(leaves) })] : []),
    ...(moves > 0 ? [t("then.moves", { n: moves })] : []),
    ...(enters.length + leaves.length + moves === 0 ? [t("compare.same")] : []),
  ].join(" ");
};

/** Makes a scenario of a plan that a study has found. */
export const Take = ({
  run,
  place,
  head,
  lang,
  what,
}: {
  run: string;
  place: number;
  head: Head;
  lang: Lang;
  what: string;
}) => {
  const t = texts(lang);
  return (
    <Form inline>
      <input type="hidden" name="study" value={run} />
      <input type="hidden" name="place" value={place} />
      <Button name="step" value="take" disabledBecause={head.mayNotPlan}>
        {t("study.take")}
        <span className="visually-hidden">: {what}</span>
      </Button>
    </Form>
  );
};
