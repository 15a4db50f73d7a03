import { redirect } from "react-router";
import type { Lang } from "../../kernel/lang.ts";
import { type Day, dayIn } from "../../kernel/period.ts";
import type { Act, Role } from "../act.ts";
import type { Door } from "../auth/index.server.ts";
import { worksHere } from "../auth/policy.ts";
import type { Post } from "../mail/index.server.ts";
import type { KeyFor } from "./keys.ts";

/** What stands around every page of someone signed in. */
export type ShellFacts = {
  municipality: string;
  example: boolean;
  person: string;
  roles: readonly Role[];
  /** Works in the municipality: may see what is its own. */
  staff: boolean;
  /** The day of the page, printed with it. */
  today: Day;
  /** Whose clock the times on the page are read on. */
  zone: string;
  /** Whose drafts the browser may put back. */
  drafts: { person: string; municipality: string };
};

/** What the server knows about a request before a page is asked. */
export type PageContext = {
  /** Who asks; null when nobody is signed in. */
  act: Act | null;
  /** The sign-in, for its own pages. */
  door: Door;
  /** The address the house is known by, whatever a request calls it. */
  house: string;
  /** Keys of this installation that are not in its database. */
  keyFor: KeyFor;
  /** Where mail of the municipality can be written; null where there is no way for it. */
  post: Post | null;
  /** The address of a service outside, usually its own; null where this installation asks it for nothing. */
  outside: (service: string, usual: string) => string | null;
  /** Whether the larger examples are still being written. */
  loading: boolean;
  shell: ShellFacts | null;
  lang: Lang;
  /** Stands in the log and on the page of an unexpected error. */
  requestId: string;
  /** Tells the log of an unexpected error. */
  report: (error: unknown) => void;
  /** For the scripts of the few interactive pages. */
  nonce: string;
};

declare module "react-router" {
  interface AppLoadContext extends PageContext {}
}

export type LoaderArgs = {
  request: Request;
  context: PageContext;
  params: Readonly<Record<string, string | undefined>>;
};
export type ActionArgs = LoaderArgs;

/** Who acts, on a page that needs someone; a stranger is sent to sign in. */
export const actOf = (context: PageContext): Act => {
  if (!context.act) throw redirect("/sign-in");
  return context.act;
};

/**
 * Whoever asks a page that is open to everybody, signed in or not: nobody, in no municipality until the page has found
 * which one it is of.
 */
export const strangerOf = (
  { door, lang }: Pick<PageContext, "door" | "lang">,
  { municipality, zone }: Pick<Act, "municipality" | "zone"> = {
    municipality: "",
    zone: "Europe/Copenhagen",
  },
): Act => {
  const now = door.now();
  const actor = { id: "stranger", name: "", roles: [] };
  return { db: door.db, actor, municipality, zone, now, today: dayIn(now, zone), lang };
};

/** Who acts, on a page of the municipality's own data: an association, which sees only what is published, is not let in. */
export const staffOf = (context: PageContext): Act => {
  const act = actOf(context);
  if (!worksHere(act)) throw redirect("/");
  return act;
};

/** A part of the address. Its absence is a mistake in the route, not of the reader. */
export const paramOf = (params: LoaderArgs["params"], name: string): string => {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return value;
};

/** The answer for what is not there, and for what is another municipality's: the same. */
export const notFound = (): Response => new Response(null, { status: 404 });

export {
  type CheckedForm,
  checked,
  type FieldRefusal,
  type Form,
  formOf,
  refusedAt,
  refusedWith,
} from "./form.ts";
export { addressOf, type List, listOf, withinPages } from "./list.ts";
export type { RouteHandle } from "./routes.server.ts";
