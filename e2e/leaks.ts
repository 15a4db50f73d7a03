import { newId } from "../src/kernel/ids.ts";
import { idPattern, kindOf } from "./crawl.ts";
import { type Answer, plain, type Visitor } from "./visitor.ts";

/** Somebody, the markers of others, the texts they may see, and how they are turned away from the rest. */
export type Other = {
  who: string;
  visitor: Visitor;
  foreign: readonly string[];
  may: readonly string[];
  turned: readonly number[];
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What was asked for in an address; it is said back in boxes, quotes and links. */
const askedIn = (address: string): string[] =>
  [...new URL(address, "http://here").searchParams.values()].filter(text => text.trim() !== "");

/**
 * A text without what may be seen, and without the asker's own question where it is said back word for word: in a box
 * that holds nothing else, in quotes around nothing else, and in links. All else in boxes, hidden fields and options
 * is looked at.
 */
export const without = ({ address, body }: Answer, may: readonly string[]): string => {
  let left = plain(body);
  for (const text of askedIn(address)) {
    const said = escaped(text);
    const inLinks = [encodeURIComponent(text), new URLSearchParams({ x: text }).toString().slice(2)];
    left = left
      .replaceAll(
        new RegExp(`value="${said}"|“${said}”|(<textarea[^>]*>)\\s*${said}\\s*(?=</textarea>)`, "g"),
        "$1",
      )
      .replaceAll(new RegExp(`([?&]\\w+=)(?:${inLinks.map(escaped).join("|")})(?=["&#])`, "g"), "$1");
  }
  return may.reduce((rest, text) => rest.replaceAll(new RegExp(escaped(text), "gi"), ""), left);
};

/** Whether an answer tells a marker, in any case, as it is or as it stands in links, in its text or its headers. */
export const tells = (answer: Answer, marker: string, may: readonly string[]): boolean => {
  const sought = new RegExp(`${escaped(marker)}|${escaped(encodeURIComponent(marker))}`, "i");
  const own = askedIn(answer.address).some(text => sought.test(text));
  return (
    sought.test(without(answer, may)) ||
    // Where somebody is led on, the address they asked for goes with them.
    [...answer.headers].some(([name, value]) => sought.test(value) && !(own && name === "location"))
  );
};

/** One address of each kind. */
export const oneOfAKind = (addresses: readonly string[]): string[] => [
  ...new Map(addresses.map(address => [kindOf(address), address])).values(),
];

/** Asks for each address once. */
export const askAll = async (who: Visitor, addresses: Iterable<string>): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (const address of new Set(addresses)) answers.push(await who.get(address));
  return answers;
};

/** The addresses whose answers tell another's marker. */
export const leaking = (answers: readonly Answer[], { foreign, may }: Other): string[] =>
  answers.filter(answer => foreign.some(one => tells(answer, one, may))).map(({ address }) => address);

/** The addresses that were not answered at all. */
export const broken = (answers: readonly Answer[]): string[] =>
  answers.filter(({ status }) => status >= 500).map(({ address }) => address);

/** The answer with what must differ taken out: the id asked for and the number of the request. */
const shape = (answer: Answer, id: string): string =>
  `${answer.status} ${(answer.headers.get("location") ?? "").replaceAll(id, "ID")} ${answer.body
    .replaceAll(id, "ID")
    .replaceAll(/(instance"?:\s*"?)[0-9a-f-]{36}/g, "$1")
    .replaceAll(idPattern, "UUID")}`;

const inPath = (address: string): boolean => address.split("?")[0]!.search(idPattern) >= 0;

/** Addresses with another's id that are answered otherwise than with one nobody has, or let anybody in. */
export const differing = async ({ visitor, turned }: Other, addresses: readonly string[]) => {
  const different: string[] = [];
  const answered: string[] = [];
  for (const address of addresses) {
    const id = address.match(idPattern)!.at(-1)!;
    const missing = newId();
    const [foreign, nobody] = await Promise.all([
      visitor.get(address),
      visitor.get(address.replaceAll(id, missing)),
    ]);
    // A draft that is gone is told as gone, with the way to send the file again.
    if (inPath(address) && !address.includes("/import/") && !turned.includes(foreign.status))
      answered.push(`${foreign.status} ${address}`);
    if (shape(foreign, id) !== shape(nobody, missing))
      different.push(`${foreign.status} ${nobody.status} ${address}`);
  }
  return { different, answered };
};
