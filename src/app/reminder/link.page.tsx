import { data } from "react-router";
import { type LoaderArgs, notFound, paramOf } from "../../platform/http/page.ts";
import { Button, Card, Form, Page, useLang } from "../../platform/ui/index.ts";
import { followLink, linkHolds } from "./actions.server.ts";
import type { Purpose } from "./link.ts";
import { texts } from "./texts/index.ts";

export const handle = { public: true };
const purposeOf = (params: LoaderArgs["params"]): Purpose => {
  const purpose = paramOf(params, "purpose");
  if (purpose !== "on" && purpose !== "off") throw notFound();
  return purpose;
};

/** Programs that look after mail open its links, so opening one changes nothing: the button does. */
export async function loader({ context, params }: LoaderArgs) {
  const purpose = purposeOf(params);
  const holds = await linkHolds(context.door.db, purpose, paramOf(params, "token"));
  return data({ lang: context.lang, purpose, holds }, { status: holds ? 200 : 404 });
}

/** Also what a mail program posts when one presses its own "unsubscribe" (RFC 8058): nothing but the address counts. */
export async function action({ context, params }: LoaderArgs) {
  const purpose = purposeOf(params);
  const followed = await followLink(context.door.db, purpose, paramOf(params, "token"), context.door.now());
  return data({ done: followed }, { status: followed ? 200 : 404 });
}

type Props = {
  loaderData: { purpose: Purpose; holds: boolean };
  actionData?: { done: boolean };
};

export default function LinkPage({ loaderData: { purpose, holds }, actionData }: Props) {
  const t = texts(useLang());
  const state = actionData?.done ? "done" : holds ? "ask" : "gone";
  return (
    <Page title={t(`link.${purpose}`)} lead={t(state === "gone" ? "link.gone" : `link.${purpose}.${state}`)}>
      <Card>
        {state === "ask" ? (
          <Form>
            <Button kind="primary">{t(`link.${purpose}.go`)}</Button>
          </Form>
        ) : (
          <p>
            <a href="/reminder">{t("link.change")}</a>
          </p>
        )}
      </Card>
    </Page>
  );
}
