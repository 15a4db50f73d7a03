import { createElement } from "react";
import type { Tx } from "../../../platform/db/database.ts";
import type { ActionArgs, Form } from "../../../platform/http/page.ts";
import { noTicketCookie } from "./cookie.ts";
import { leads, type Sheet } from "./document.server.tsx";
import { type Draft, saveDraft } from "./draft.server.ts";
import { Left } from "./ends.tsx";
import { Code } from "./parts.tsx";
import type { Fault } from "./rules-check.ts";
import { onPage } from "./rules-steps.ts";
import { doubtsOf, faultsOf } from "./rules-submission.ts";
import { addressOf, askPage, type Numbered, type Open, pagesOf } from "./sheets.server.ts";
import { texts } from "./texts/index.ts";
import { ticketInGroups } from "./ticket.ts";
import { typedWith } from "./typed.ts";

/** What comes of a page that was sent: it is saved in any case, and leads where the button says. */
export const saidOnPage = async (
  args: ActionArgs,
  tx: Tx,
  open: Open,
  page: string,
  form: Form,
): Promise<Sheet | Response> => {
  const [to = "next", lang] = (form.values.do ?? "next").split(".");
  const pages = pagesOf(open, open.draft.typed);
  const step = pages.find(({ number }) => `${number}` === page);
  if (to === "leave" && !step) return left(args, open);
  // Answers before have changed in another window: this page is not asked any more.
  if (!step) return leads(addressOf(open, page === "review" ? "review" : 1));
  const draft = draftWith(open, step, to === "clear" ? null : form);
  const faults = faultsOf(open.content, step, draft.typed);
  const doubts = doubtsOf(open.content, step, draft.typed).filter(
    fault => !open.draft.doubted.includes(keyOf(step, fault)),
  );
  const now: Open = { ...open, draft, began: true };
  const asks = to === "next" && faults.length === 0 ? doubts : [];
  const kept = { ...draft, doubted: [...draft.doubted, ...asks.map(fault => keyOf(step, fault))] };
  if (!(await saveDraft(tx, open, open.ticket, kept)))
    return askPage(now, step, [{ box: "", refusal: { code: "answer.too-much-text" } }]);
  if (to === "leave") return left(args, now);
  if (to === "clear") return leads(addressOf(open, step.number));
  if (to === "lang" && lang) return leads(`${addressOf(open, step.number)}?lang=${encodeURIComponent(lang)}`);
  const others = pagesOf(now, draft.typed);
  if (to === "back") {
    const before = others.findLast(({ number }) => number < step.number) ?? step;
    return leads(addressOf(open, before.number));
  }
  if (faults.length > 0) return askPage(now, step, faults);
  if (asks.length > 0) return askPage(now, step, asks, true);
  return leads(addressOf(open, others.find(({ number }) => number > step.number)?.number ?? "review"));
};

const draftWith = ({ content, lang, draft }: Open, step: Numbered, form: Form | null): Draft => {
  const empty: Form = { values: {}, all: () => [], file: () => null, files: () => [] };
  const items = onPage(content, step, draft.typed);
  return { ...draft, typed: typedWith(draft.typed, form ?? empty, items, step, lang) };
};

const keyOf = ({ number }: Numbered, { box, refusal }: Fault): string => `${number} ${box} ${refusal.code}`;

/** Whoever stops is shown the code once more; the browser forgets it, as others may use it too. */
const left = (args: ActionArgs, open: Open): Sheet => {
  const { lang, ticket, house, code } = open;
  const address = `${house}/s/${code}`.replace(/^https?:\/\//, "");
  const told = createElement(Code, { lang, code: ticketInGroups(ticket), address });
  return {
    lang,
    title: texts(lang)("left.title"),
    body: createElement(Left, { lang, told }),
    cookies: [noTicketCookie(args, open)],
  };
};
