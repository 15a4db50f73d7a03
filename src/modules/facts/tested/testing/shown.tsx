import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import type { Lang } from "../../../../kernel/lang.ts";
import type { Act } from "../../../../platform/act.ts";
import type { LoaderArgs } from "../../../../platform/http/page.ts";

export type PageModule = { loader: (args: LoaderArgs) => Promise<unknown>; default: () => React.ReactNode };

/** What the address of a release's analysis is asked with by a stranger. */
export const argsFor = (act: Act, address: string, release: string, lang: Lang): LoaderArgs =>
  ({
    request: new Request(`http://house${address}`),
    context: { act: null, lang, house: "http://house", door: { db: act.db }, post: null },
    params: { id: release },
  }) as unknown as LoaderArgs;

/** A page as it is sent. */
export const shownPage = async (of: PageModule, args: LoaderArgs): Promise<string> => {
  const data = await of.loader(args);
  const Stub = createRoutesStub([
    { id: "page", path: "/", Component: of.default as () => React.JSX.Element },
  ]);
  return renderToString(<Stub initialEntries={["/"]} hydrationData={{ loaderData: { page: data } }} />);
};

/** Its words, without its marks. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&#x27;", "'");
