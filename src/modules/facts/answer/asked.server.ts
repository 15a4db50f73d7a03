import { isLang, type Lang } from "../../../kernel/lang.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { KeyFor } from "../../../platform/http/keys.ts";
import { type LoaderArgs, type PageContext, paramOf, strangerOf } from "../../../platform/http/page.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { type AskedWave, askedContent, askedWave, doorAt } from "./store.server.ts";
import type { Where } from "./ticket.ts";

/** What every page of somebody who is asked stands on. Nobody is known: a sign-in is never looked at here. */
export type Asked = {
  act: Act;
  /** The short code of the wave, as it stands in the address. */
  code: string;
  wave: AskedWave;
  /** Open, and its last day not over. */
  open: boolean;
  content: Questionnaire;
  where: Where;
  keyFor: KeyFor;
  lang: Lang;
  /** The address the house is known by. */
  house: string;
};

/** Does something at the wave of the address, in one transaction; null where there is no such wave. */
export const atWave = async <T>(
  { request, context, params }: Pick<LoaderArgs, "request" | "context" | "params">,
  work: (tx: Tx, asked: Asked) => Promise<T>,
): Promise<T | null> => {
  const code = paramOf(params, "wave");
  const door = await leadsTo(context, code);
  if (!door) return null;
  const act = strangerOf(context, door);
  return transact(act, async tx => {
    const wave = await askedWave(tx, door.wave);
    if (!wave || wave.state === "draft") return null;
    return work(tx, {
      act,
      code,
      wave,
      open: wave.state === "open" && act.today <= wave.closesOn,
      content: await contentOf(tx, act.municipality, wave),
      where: { municipality: act.municipality, wave: wave.id },
      keyFor: context.keyFor,
      lang: langOf(request, context, wave.languages),
      house: context.house,
    });
  });
};

/** Asked for, else chosen before or wished by the browser, as far as the wave asks in it. */
const langOf = (request: Request, { lang }: PageContext, asked: readonly Lang[]): Lang => {
  const wished = new URL(request.url).searchParams.get("lang");
  return asked.find(one => isLang(wished) && one === wished) ?? asked.find(one => one === lang) ?? asked[0]!;
};

/** What never changes is asked for once a minute and not for every page. */
const remembered = <T>(most: number) => {
  const known = new Map<string, { until: number; value: T }>();
  return async (key: string, find: () => Promise<T>): Promise<T> => {
    const found = known.get(key);
    if (found && found.until > Date.now()) return found.value;
    const value = await find();
    if (known.size >= most) known.clear();
    known.set(key, { until: Date.now() + 60_000, value });
    return value;
  };
};

type Door = Awaited<ReturnType<typeof doorAt>>;
const doors = remembered<Door>(1_000);
const contents = remembered<Questionnaire>(50);

const leadsTo = (context: PageContext, code: string): Promise<Door> => {
  if (!/^[0-9a-z]{5,8}$/.test(code)) return Promise.resolve(null);
  return doors(code, () => read(strangerOf(context), tx => doorAt(tx, code)));
};

const contentOf = (tx: Tx, municipality: string, wave: AskedWave): Promise<Questionnaire> =>
  contents(`${municipality} ${wave.instrument} ${wave.number}`, () => askedContent(tx, wave));
