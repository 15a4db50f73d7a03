import { createElement } from "react";
import type { Tx } from "../../../platform/db/database.ts";
import { type ActionArgs, formOf, type LoaderArgs, paramOf } from "../../../platform/http/page.ts";
import { type Asked, atWave } from "./asked.server.ts";
import { ticketIn } from "./cookie.ts";
import { answered, leads, type Sheet } from "./document.server.tsx";
import { type Draft, draftOf, isSent, noDraft } from "./draft.server.ts";
import { Already, Closed, Received } from "./ends.tsx";
import { saidOnPage } from "./page-sent.server.ts";
import { resultsOf } from "./results.server.ts";
import { faultsOf } from "./rules-submission.ts";
import { flushWhenEnough, sendAnswers } from "./send.server.ts";
import { addressOf, askPage, type Open, pagesOf, reviewPage } from "./sheets.server.ts";
import { texts } from "./texts/index.ts";

export const handle = { public: true };

/** A page of questions, all answers looked through, or that they are received. */
export const loader = (args: LoaderArgs) =>
  answered(args, () => atWave(args, (tx, asked) => shown(args, tx, asked)));

const shown = async (args: LoaderArgs, tx: Tx, asked: Asked): Promise<Sheet | Response | null> => {
  const open = await openOf(args, tx, asked);
  if (!open || "body" in open || open instanceof Response) return open;
  const page = paramOf(args.params, "page");
  if (page === "received") return leads(addressOf(asked, 1));
  const pages = pagesOf(asked, open.draft.typed);
  const here = pages.find(({ number }) => `${number}` === page);
  if (here) {
    // Led back here from the end, to what does not hold.
    const looks = new URL(args.request.url).searchParams.has("look");
    return askPage(open, here, looks ? faultsOf(asked.content, here, open.draft.typed) : []);
  }
  if (page === "review" && open.began) return reviewPage(open, false);
  // A page that is no longer asked leads to the next that is.
  const next =
    pages.find(({ number }) => number > Number(page)) ?? (page === "review" ? pages[0] : undefined);
  return leads(addressOf(asked, next?.number ?? "review"));
};

/** Saves a page and goes where the button says, or sends all. */
export const action = (args: ActionArgs) =>
  answered(args, async () => {
    const form = await formOf(args.request);
    let received: Asked | undefined;
    const answer = await atWave<Sheet | Response | null>(args, async (tx, asked) => {
      const open = await openOf(args, tx, asked);
      if (!open || open instanceof Response) return open;
      if ("body" in open) return { ...open, status: 409 };
      const page = paramOf(args.params, "page");
      if (page !== "review" || form.values.do !== "send") return saidOnPage(args, tx, open, page, form);
      const sent = await sendAnswers(tx, asked, open.ticket);
      if (sent.as === "received") {
        received = asked;
        return leads(addressOf(asked, "received"));
      }
      if (sent.as === "wrong") return leads(`${addressOf(asked, sent.step + 1)}?look`);
      if (sent.as === "too-much") return { ...reviewPage(open, true), status: 422 };
      if (sent.as === "nothing") return leads(addressOf(asked, 1));
      return { ...(sent.as === "closed" ? closed(asked) : await already(tx, asked)), status: 409 };
    });
    // It is received already: who sent it does not wait for others' to be mixed with it.
    if (received)
      void flushWhenEnough(received.act, received.where.wave, received.keyFor).catch(args.context.report);
    return answer;
  });

/** What a page stands on: a ticket and what was answered with it so far; else what is told or where it leads. */
const openOf = async (args: LoaderArgs, tx: Tx, asked: Asked): Promise<Open | Sheet | Response | null> => {
  const ticket = ticketIn(args, asked);
  if (!ticket) return asked.open ? leads(`/s/${asked.code}`) : null;
  const draft: Draft | null = await draftOf(tx, asked, ticket, args.request.method === "POST");
  if (!draft && (await isSent(tx, asked, ticket)))
    return paramOf(args.params, "page") === "received" ? receipt(tx, asked) : already(tx, asked);
  if (!asked.open) return closed(asked);
  return { ...asked, ticket, draft: draft ?? noDraft, began: draft !== null };
};

const receipt = async (tx: Tx, asked: Asked): Promise<Sheet> => ({
  lang: asked.lang,
  title: texts(asked.lang)("received.title"),
  body: createElement(Received, { lang: asked.lang, results: await resultsOf(tx, asked) }),
});

const already = async (tx: Tx, asked: Asked): Promise<Sheet> => ({
  lang: asked.lang,
  title: texts(asked.lang)("already.title"),
  body: createElement(Already, { lang: asked.lang, results: await resultsOf(tx, asked) }),
});

const closed = ({ lang, wave }: Asked): Sheet => ({
  lang,
  title: texts(lang)("closed.title"),
  body: createElement(Closed, { lang, day: wave.closesOn }),
});
