import { dayIn } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Landscape } from "../register/landscape.ts";
import type { Aside } from "../shared/aside.ts";
import { texts } from "../texts/index.ts";
import { mayPublish } from "./policy.ts";

/** Whether the association sees a thing, since when, and the way to change it. */
export const publishAside = (act: Act, landscape: Landscape, id: string): Aside => {
  const t = texts(act.lang);
  const published = landscape.disclosures.get(id);
  return {
    title: t("published.aside"),
    sentences: [
      published
        ? t("published.since", { day: formats(act.lang).dayShort(dayIn(published.at, act.zone)) })
        : t("published.not"),
    ],
    ways: [
      {
        label: t(published ? "published.change" : "published.do"),
        href: `/landscape/publish/${id}`,
        because: becauseOf(allowed(act, mayPublish), act),
      },
    ],
  };
};
