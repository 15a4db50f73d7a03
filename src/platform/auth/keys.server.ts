import { isId } from "../../kernel/ids.ts";
import { addMonths, type Day, dayIn, isDay } from "../../kernel/period.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Act, transact } from "../act.ts";
import { record } from "../audit/index.server.ts";
import { type Db, isTaken } from "../db/database.ts";
import { chooseLang } from "../i18n/index.ts";
import * as store from "./key-store.server.ts";
import { allowed } from "./policy.ts";
import { hashOf, idOf, newSecret } from "./secret.server.ts";

/** Says what it is, so that a key left in a file or a mail is found by whoever looks for such. */
const prefix = "samsyn_";

/** The last day a key made today may be valid. */
export const longestKey = (act: Pick<Act, "today">): Day => addMonths(act.today, 12);

/** What a form to make a key carries, so that sending it again makes no second one. */
export const newForm = newSecret;

/** A new key for another system; the answer is the only time it is seen. One form makes one key. */
export const makeKey = async (
  act: Act,
  said: { name: string; until: Day; form?: string | undefined },
): Promise<Result<string>> => {
  const may = allowed(act, ["administrator"]);
  if (may !== true) return { ok: false, refusal: may.because };
  const { name, until, form = newForm() } = said;
  if (name.length === 0 || name.length > 100) return refused("api-key.name-wrong");
  if (!isDay(until) || until < act.today || until > longestKey(act)) return refused("api-key.until-wrong");
  const secret = prefix + newSecret();
  const id = idOfForm(act, form);
  try {
    await transact(act, async tx => {
      await store.addKey(tx, { id, hash: hashed(secret), name, by: act.actor.id, until }, act.now);
      await record(tx, act, {
        action: "api-key.made",
        object: { kind: "api-key", id },
        payload: { name, until },
      });
    });
  } catch (error) {
    if (isTaken(error)) return refused("api-key.made-already");
    throw error;
  }
  return done(secret);
};

/** Hashed, so that nobody chooses the id of a key: it acts under it, as a person does under theirs. */
const idOfForm = (act: Act, form: string): string =>
  idOf("api-key-form", `${act.municipality} ${act.actor.id} ${form}`);

/** Ends a key at once. */
export const endKey = async (act: Act, key: string): Promise<Result<null>> => {
  const may = allowed(act, ["administrator"]);
  if (may !== true) return { ok: false, refusal: may.because };
  return transact(act, async tx => {
    if (!isId(key) || !(await store.closeKey(tx, key, act.now))) return refused("api-key.not-there");
    await record(tx, act, { action: "api-key.ended", object: { kind: "api-key", id: key } });
    return done(null);
  });
};

/** The key a request to the API shows; null when it shows none. */
export const keyShown = (request: Request): string | null => {
  if (!/^\/api\/v1(\/|$)/.test(new URL(request.url).pathname)) return null;
  return /^Bearer (.*)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
};

/** The key acts as a reader of its municipality; null when it is unknown or has ended. */
export const actOfKey = async (db: Db, request: Request, secret: string, now: Date): Promise<Act | null> => {
  const key = await store.readKey(db, hashed(secret), now);
  if (!key) return null;
  const act: Act = {
    db,
    actor: { id: key.id, name: key.name, roles: ["reader"] },
    municipality: key.municipality_id,
    now,
    today: dayIn(now, key.time_zone),
    zone: key.time_zone,
    lang: chooseLang(request),
  };
  // A day is noted once, so that reading is not a write each time.
  if (key.last_used_on !== act.today)
    await transact(act, async tx => {
      if (await store.noteUse(tx, key.id, act.today))
        await record(tx, act, { action: "api-key.first-used", object: { kind: "api-key", id: key.id } });
    });
  return act;
};

const hashed = (secret: string): Buffer => hashOf("api-key", secret);
