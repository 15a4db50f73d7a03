import { type Answer, linksOf, type Visitor } from "./visitor.ts";

export const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Addresses that differ only in ids, names of files and values of parameters are of one kind. */
export const kindOf = (address: string): string => {
  const url = new URL(address, "http://x");
  const names = [...new Set(url.searchParams.keys())].sort().join("&");
  const path = url.pathname
    .replaceAll(idPattern, ":id")
    .replace(/^\/municipalities\/\w+\/[\w-]+/, "/municipalities/:country/:code")
    .replace(/^(\/releases\/:id\/items)\/[^/]+/, "$1/:item");
  return `${path.replace(/^\/figures\/[\w-]+$/, "/figures/:id")}?${names}`;
};

/** Signing out, and the same page in another language. */
const leftAlone = /^\/sign-out|[?&]lang=/;

/** Follows every link a visitor is shown, a few of each kind. */
export const crawl = async (
  who: Visitor,
  from: readonly string[] = ["/"],
  ofAKind = 2,
): Promise<Answer[]> => {
  const kinds = new Map<string, number>();
  const seen = new Set<string>();
  const answers: Answer[] = [];
  const queue = [...from];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const kind = kindOf(address);
    const before = kinds.get(kind) ?? 0;
    if (seen.has(address) || before >= ofAKind || leftAlone.test(address)) continue;
    seen.add(address);
    kinds.set(kind, before + 1);
    const answer = await who.get(address);
    answers.push(answer);
    const location = answer.headers.get("location");
    if (location?.startsWith("/")) queue.push(location);
    if (answer.headers.get("content-type")?.startsWith("text/html")) queue.push(...linksOf(answer.body));
  }
  return answers;
};

/** The addresses of the pages among the answers; a page with its list sorted otherwise is the same page. */
export const pagesIn = (shown: readonly Answer[]): string[] => {
  const pages = shown.filter(
    answer => answer.status === 200 && answer.headers.get("content-type")?.startsWith("text/html"),
  );
  return [...new Map(pages.map(page => [page.address.split("?")[0]!, page.address])).values()];
};
