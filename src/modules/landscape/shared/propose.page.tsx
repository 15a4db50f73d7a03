import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  checked,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { Actions, Button, Card, errorOf, Form, LinkButton, Page } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { texts } from "../texts/index.ts";
import { propose, withdraw } from "./actions.server.ts";
import { Boxes } from "./boxes.tsx";
import { contentOf } from "./content.ts";
import { mayPropose } from "./policy.ts";
import { sharedContent } from "./rules.ts";
import { boxesOf, describedBy, taskText } from "./show.ts";

const found = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const system = landscape.byId.get(paramOf(params, "id"));
  if (system?.noun !== "system") throw notFound();
  return { act, landscape, system: system.thing, shared: landscape.shared.get(system.thing.id)?.linked };
};

export async function loader({ context, params }: LoaderArgs) {
  const { act, landscape, system, shared } = await found(context, params);
  const { lang } = act;
  const content = shared?.content ?? contentOf(landscape, system);
  return {
    lang,
    id: system.id,
    name: String(system.values.name),
    because: becauseOf(allowed(act, mayPropose), act),
    state: shared ? (shared.decision ?? "waiting") : ("none" as const),
    why: shared?.declinedBecause ?? "",
    sent: describedBy(content, lang).filter(item => item.value),
    boxes: boxesOf(content, lang),
    tasks: content.tasks.map(task => taskText(task, lang)),
    // What is shown is what is sent: should the tasks change in between, the page is shown again.
    tasksShown: JSON.stringify(content.tasks),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, landscape, system } = await found(context, params);
  const { values } = await formOf(request);
  if (values.do === "withdraw") {
    const taken = await withdraw(act, system.id);
    if (taken.ok) throw redirect(`/landscape/systems/${system.id}`);
    return refusedAt(act, values, "", taken.refusal);
  }
  const { tasks } = contentOf(landscape, system);
  if (values.tasksShown !== JSON.stringify(tasks))
    return refusedAt(act, values, "", { code: "changed-meanwhile" });
  const content = checked(sharedContent, values, { ...values, tasks });
  if (!content.ok) return refusedWith(act, values, content.refusals.slice(0, 1));
  const proposed = await propose(act, system.id, content.value);
  if (!proposed.ok) return refusedAt(act, values, "", proposed.refusal);
  throw redirect(`/landscape/catalogue/${proposed.value}`);
}

export default function Propose() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const back = `/landscape/systems/${data.id}`;
  return (
    <Page
      title={t("shared.propose-title", { name: data.name })}
      lead={t("shared.propose-lead")}
      crumbs={[
        { label: t("shared.title"), href: "/landscape/catalogue" },
        { label: data.name, href: back },
      ]}
      because={data.because}
      errors={sent?.errors}
    >
      {data.state === "none" ? (
        <Card title={t("shared.will-be-seen")}>
          <p>{t("shared.not-seen")}</p>
          <Form>
            <Boxes boxes={data.boxes} none={t("field.none")} sent={sent} required={errorOf(sent, "name")} />
            <h3>{t("shared.tasks")}</h3>
            {data.tasks.length === 0 && <p className="soft">{t("shared.no-tasks")}</p>}
            <ul>
              {data.tasks.map(task => (
                <li key={task}>{task}</li>
              ))}
            </ul>
            <input type="hidden" name="tasksShown" value={data.tasksShown} />
            <Actions>
              <Button kind="primary" disabledBecause={data.because}>
                {t("shared.send")}
              </Button>
              <LinkButton kind="quiet" href={back}>
                {t("form.cancel")}
              </LinkButton>
            </Actions>
          </Form>
        </Card>
      ) : (
        <State />
      )}
    </Page>
  );
}

/** What became of the proposal. */
const State = () => {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  return (
    <Card title={t("shared.proposal")}>
      <p>
        {data.state === "promoted"
          ? t("shared.is-shared")
          : data.state === "declined"
            ? t("shared.declined", { why: data.why })
            : t("shared.is-proposal")}
      </p>
      <ul>
        {data.sent.map(item => (
          <li key={item.term}>
            {item.term}: {item.value}
          </li>
        ))}
      </ul>
      {data.state !== "promoted" && (
        <Form>
          <Button name="do" value="withdraw" disabledBecause={data.because}>
            {t("shared.withdraw")}
          </Button>
        </Form>
      )}
    </Card>
  );
};
