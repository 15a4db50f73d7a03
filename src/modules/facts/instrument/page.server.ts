import { read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { mayNotAsk } from "../page.server.ts";
import { statementsOf, type Version, versionsOf } from "./store.server.ts";

/** The instrument of the address with its versions, newest first; what is not there, or another's, is not found. */
export const instrumentAt = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const act = staffOf(context);
  const id = paramOf(params, "id");
  const { versions, statements, who } = await read(act, async tx => {
    const versions = await versionsOf(tx, id);
    const statements = await statementsOf(tx, id);
    const people = [
      ...versions.flatMap(one => [one.begunBy, one.changedBy, one.frozenBy ?? one.begunBy]),
      ...statements.map(one => one.saidBy),
    ];
    return { versions, statements, who: await namesOf(tx, [...new Set(people)]) };
  });
  const [newest] = versions;
  if (!newest) throw notFound();
  return {
    act,
    id,
    at: `/facts/questionnaires/${id}`,
    versions,
    newest,
    draft: newest.frozenAt === null ? newest : null,
    statements,
    who: (person: string) => who.get(person) ?? person,
    mayNot: mayNotAsk(act),
  };
};

/** The draft of the address, for the pages that change it; who has none is led to what there is. */
export const draftAt = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const found = await instrumentAt(context, params);
  if (!found.draft) throw notFound();
  return { ...found, draft: found.draft, q: found.draft.content };
};

/** The version an address asks for (`?version=2`), else the newest. */
export const versionAsked = (request: Request, versions: readonly Version[]): Version => {
  const asked = new URL(request.url).searchParams.get("version");
  const found = asked === null ? versions[0] : versions.find(({ number }) => `${number}` === asked);
  if (!found) throw notFound();
  return found;
};

/** The revision a form was made of; what is no number was made of none. */
export const revisionOf = (values: Record<string, string>): number =>
  /^\d{1,9}$/.test(values.version ?? "") ? Number(values.version) : 0;
