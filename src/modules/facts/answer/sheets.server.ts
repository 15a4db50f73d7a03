import { createElement } from "react";
import { said } from "../questionnaire-form/said.ts";
import { Ask, formId } from "./ask.tsx";
import type { Asked } from "./asked.server.ts";
import type { Sheet } from "./document.server.tsx";
import type { Draft } from "./draft.server.ts";
import { LanguageButtons, LanguageLinks } from "./parts.tsx";
import { Review } from "./review.tsx";
import type { Fault } from "./rules-check.ts";
import { isShown, ofRole, onPage, type Step, stepsOf, type Typed } from "./rules-steps.ts";
import { texts } from "./texts/index.ts";
import { type Ticket, ticketInGroups } from "./ticket.ts";
import { shownTo } from "./typed.ts";

/** Somebody with a ticket, at a wave that is open. */
export type Open = Asked & { ticket: Ticket; draft: Draft; began: boolean };

/** A page with its number in the address, which is the same whatever was answered. */
export type Numbered = Step & { number: number };

/** The pages that are asked, as far as what was answered leads. */
export const pagesOf = ({ content }: Pick<Asked, "content">, typed: Typed): Numbered[] =>
  stepsOf(content)
    .map((step, n) => ({ ...step, number: n + 1 }))
    .filter(step => isShown(content, step, typed));

export const addressOf = ({ code }: Pick<Asked, "code">, page: number | string): string =>
  `/s/${code}/ask/${page}`;

const codeAndPlace = ({ ticket, house, code }: Open) => ({
  code: ticketInGroups(ticket),
  address: `${house}/s/${code}`.replace(/^https?:\/\//, ""),
});

/** A page of questions with what was typed, and what is wrong or asked once more. */
export const askPage = (open: Open, step: Numbered, faults: readonly Fault[], doubts = false): Sheet => {
  const { content, lang, draft, wave } = open;
  const pages = pagesOf(open, draft.typed);
  const items = onPage(content, step, draft.typed);
  const n = pages.findIndex(({ number }) => number === step.number) + 1;
  const { title } = content;
  return {
    lang,
    title: `${texts(lang)("ask.progress", { n, all: pages.length })} – ${said(title, lang)}`,
    tools: createElement(LanguageButtons, { lang, languages: wave.languages, form: formId }),
    body: createElement(Ask, {
      asked: open,
      step,
      items,
      shown: shownTo(lang, items, ofRole(draft.typed, step.role)),
      at: { n, all: pages.length },
      faults,
      doubts,
      ...codeAndPlace(open),
    }),
    status: faults.length > 0 ? 422 : 200,
  };
};

/** All answers, before they are sent. */
export const reviewPage = (open: Open, tooMuch: boolean): Sheet => {
  const { lang, draft, wave } = open;
  const body = createElement(Review, {
    asked: open,
    steps: pagesOf(open, draft.typed),
    typed: draft.typed,
    tooMuch,
    ...codeAndPlace(open),
  });
  const tools = createElement(LanguageLinks, { lang, languages: wave.languages });
  return { lang, title: texts(lang)("review.title"), tools, body };
};
