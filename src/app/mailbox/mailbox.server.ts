import { mayAsk } from "../../modules/facts/index.server.ts";
import { type Act, read, transact } from "../../platform/act.ts";
import { record } from "../../platform/audit/index.server.ts";
import { allowed, type Verdict } from "../../platform/auth/index.ts";
import { countLaid, emptyMailbox, type Laid, laid } from "../../platform/mail/index.server.ts";

/** The letters hold personal links to answer by: for those who may send them. */
export const mayLook = (act: Pick<Act, "actor">): Verdict => allowed(act, mayAsk);

/** What lies in the mailbox of the act's municipality, the newest first, and how much there is of it. */
export const mailboxOf = (
  act: Act,
  { size, skip }: { size: number; skip: number },
): Promise<{ rows: Laid[]; total: number }> =>
  read(act, async tx => ({ rows: await laid(tx, size, skip), total: await countLaid(tx) }));

/** Takes everything out of it; nothing happens where the actor may not look into it. */
export const clearMailbox = async (act: Act): Promise<void> => {
  if (mayLook(act) !== true) return;
  await transact(act, async tx => {
    const n = await emptyMailbox(tx);
    if (n === 0) return;
    const object = { kind: "municipality", id: act.municipality };
    await record(tx, act, { action: "mailbox.emptied", object, payload: { n } });
  });
};

/** A text with our own addresses in it apart; what others typed into it leads nowhere. */
export const linked = (text: string, house: string): { text: string; href: string | null }[] =>
  text.split(/(https?:\/\/\S+)/).flatMap(part => {
    if (part === "") return [];
    const ours = URL.canParse(part) && new URL(part).origin === new URL(house).origin;
    return [{ text: part, href: ours ? part : null }];
  });
