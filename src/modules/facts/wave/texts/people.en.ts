import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "frame.title": "Who is in the frame?",
  "frame.lead":
    "Everybody who could answer, by municipality and role. What is published is about them all, not only about those who answer.",
  "faults.title": "Put this right in the file and send it again",
  "faults.lead": "Nothing of the file was taken. Each thing stands once, with its rows.",
  "strata.title": "The frame",
  "strata.sum": { one: "One person.", other: "{n} people." },
  "strata.listed": { one: "See the one listed by name", other: "See the {n} listed by name" },
  "strata.empty":
    "Nobody yet. Send a list of people, or say how many there are in a group of municipalities.",
  "strata.n": "In the frame",
  "strata.invited": "Invited",
  "strata.by-name": "{n} by name",
  "strata.by-hand": "{n} by letter handed out",
  "strata.silent":
    "A group in which nobody answers is not left out. A release counts it together with all groups that it does not show, so that nobody can see where nobody answered.",
  "strata.silent.office":
    "A municipality that does not answer is not left out: those that answer in the same role stand for it too, and the release says how many did.",
  "upload.title": "A list of people",
  "upload.lead":
    "One row for each person or office: municipality, role, name, e-mail, postal address, language. Or a number instead of a name, where the municipality hands out the letters itself.",
  "upload.instead": {
    one: "The new list takes the place of the one person listed now.",
    other: "The new list takes the place of the {n} people listed now.",
  },
  "upload.template": "An empty file to fill in (CSV)",
  "upload.filled": "This frame with its numbers, to change and send again (CSV)",
  "upload.file": "File",
  "upload.file.why": "A workbook (.xlsx) or .csv. It is taken whole or not at all.",
  "upload.take": "Take the file",
  "say.title": "A group of municipalities",
  "say.lead":
    "Say how many there are of a role in each of them. Where nobody is listed by name, you print so many letters, which the municipality hands out.",
  "say.lead.office": "One office answers for each of them: the number is 1.",
  "say.group": "Ready group",
  "say.group.none": "None",
  "say.places": "Or these municipalities",
  "say.places.why": "Names or codes, one on each line.",
  "say.file": "Or a file that lists them",
  "say.file.why":
    "A workbook (.xlsx) or .csv with one municipality on each row, by name or code, in any column. Other columns are not read. How many there are in each you say below.",
  "say.number": "How many in each",
  "say.number.why": "0 takes the role out of the frame there.",
  "say.do": "Say it of all of them",
  "roles.title": "Small groups",
  "roles.lead": "Where a role is too small to be published apart, count it as part of another.",
  "roles.from": "Count this role",
  "roles.to": "as part of",
  "roles.do": "Count them together",
  "clear.title": "Empty the frame",
  "clear.what": "All {n} in the frame are gone, {listed} of them listed by name.",
  "clear.do": "Empty it",
  "group.frame": "Those in the frame already",
  "group.own": "Only {name} itself",
  "group.arttu2": "The forty municipalities of ARTTU2 (Finland)",
  "group.all": "All municipalities, {country}",
  "group.size": "{country}: {size}",
  "people.title": "Listed by name",
  "people.lead":
    "Who is invited. Whether somebody has begun or answered cannot be looked up here, and not elsewhere.",
  "people.none": "Nobody is listed by name.",
  "letters.title": "Print letters",
  "letters.lead": "One page for each who has not begun, with their own link and code.",
  "letters.how-many": {
    one: "One has not begun; {without} without a mail address.",
    other: "{n} have not begun, {without} of them without a mail address.",
  },
  "letters.anew":
    "Each letter gets a new code, and the one that person had before leads nowhere any more. Whoever has begun keeps theirs.",
  "letters.every-place": "Every municipality",
  "letters.place": "{name} ({n})",
  "letters.everybody": "Also for those with a mail address",
  "letters.everybody.why": "The link in their mail then works no longer.",
  "letters.print": "Make the letters",
  "letters.printed": { one: "One letter to print", other: "{n} letters to print" },
  "letters.printed.lead":
    "Print this page: each letter comes on its own sheet, with the address where the window of the envelope is.",
  "letters.once": "The codes stand here and nowhere else. If you leave the page, new letters must be made.",
  "people.strike": "Strike out",
  "people.strike.why":
    "Whoever does not want to be asked is struck out: name and addresses are deleted at once, and nobody writes to them again. If they have answered already, the answer stays, since nobody can tell which it is.",
  "refusal.people.gone": "Nobody of this name is listed any more.",
} as const satisfies TextSource;
