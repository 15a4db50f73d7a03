import { nameIn } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { frozenContent } from "../wave/actions.server.ts";
import { wavesOf } from "../wave/store.server.ts";
import { resultPageOf } from "./kind.ts";
import { texts } from "./texts/index.ts";

/** So many of the newest rounds are looked at. */
const most = 12;

/** The newest rounds that lead to a page of their own, with what it shows. */
export const resultPages = (act: Act): Promise<{ href: string; label: string }[]> =>
  read(act, async tx => {
    const pages: { href: string; label: string }[] = [];
    for (const wave of (await wavesOf(tx)).filter(({ state }) => state !== "draft").slice(0, most)) {
      const content = await frozenContent(tx, wave);
      const page = content && resultPageOf(content);
      if (!page) continue;
      const what = texts(act.lang)(`page.${page}`);
      pages.push({
        href: `/facts/waves/${wave.id}/${page}`,
        label: `${nameIn(wave.name, act.lang)}: ${what}`,
      });
    }
    return pages;
  });
