import {
  Actions,
  Button,
  Card,
  errorOf,
  Field,
  Form,
  Pill,
  TextArea,
  TextInput,
} from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";
import type { Data, Sent } from "./unit-limit.page.tsx";

/** An objection with its answer, or the form to give one. */
export const OneObjection = ({
  one,
  data,
  sent,
}: {
  one: Data["objections"][number];
  data: Data;
  sent: Sent;
}) => {
  const t = texts(data.lang);
  const mine = sent?.values.objection === one.id ? sent : undefined;
  const field = `answer-${one.id}`;
  return (
    <section>
      <h3>{one.by}</h3>
      <p>
        {one.wanted !== null && `${t("contest.wanted", { n: one.wanted })} `}
        {one.why}
      </p>
      {!one.open ? (
        <p>
          <b>{one.ended}</b> {one.answer}
        </p>
      ) : (
        <>
          <p>
            <Pill tone="warm">{t("contest.open")}</Pill>
          </p>
          <Form>
            <input type="hidden" name="objection" value={one.id} />
            <Field
              name="answer"
              id={field}
              label={t("contest.answer")}
              why={t("contest.answer-why")}
              error={errorOf(mine, field)}
              required
            >
              <TextArea value={mine?.values.answer ?? ""} />
            </Field>
            <Actions>
              <Button name="do" value="answer" disabledBecause={data.mayNotAnswer}>
                {t("contest.answer-do")}
              </Button>
            </Actions>
          </Form>
          <Form>
            <input type="hidden" name="objection" value={one.id} />
            <Button name="do" value="withdraw" disabledBecause={one.mayNotWithdraw}>
              {t("contest.withdraw")}
            </Button>
          </Form>
        </>
      )}
    </section>
  );
};

/** The form to object. */
export const Contest = ({ data, sent }: { data: Data; sent: Sent }) => {
  const t = texts(data.lang);
  const mine = sent?.values.do === "contest" ? sent : undefined;
  return (
    <Card title={t("contest.new")}>
      <p>{t("contest.new-lead")}</p>
      <Form>
        <Field name="name" label={t("contest.name")} error={errorOf(mine, "name")} required>
          <TextInput value={mine?.values.name ?? data.me} />
        </Field>
        <Field
          name="position"
          label={t("contest.role")}
          why={t("contest.role-why")}
          error={errorOf(mine, "position")}
          required
        >
          <TextInput value={mine?.values.position ?? ""} />
        </Field>
        <Field
          name="points"
          label={t("contest.points")}
          why={t("contest.points-why")}
          error={errorOf(mine, "points")}
          required={false}
        >
          <TextInput value={mine?.values.points ?? ""} size={4} inputMode="numeric" />
        </Field>
        <Field name="why" label={t("contest.why")} error={errorOf(mine, "why")} required>
          <TextArea value={mine?.values.why ?? ""} />
        </Field>
        <Actions>
          <Button name="do" value="contest">
            {t("contest.do")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};
