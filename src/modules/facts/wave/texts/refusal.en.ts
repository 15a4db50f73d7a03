import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "refusal.wave.gone": "This survey round is not there any more.",
  "refusal.wave.no-version": "Choose a frozen version of a questionnaire. A draft cannot be asked.",
  "refusal.wave.too-many": "There are {n} survey rounds already. Throw a draft away first.",
  "refusal.wave.no-language": "Choose at least one language.",
  "refusal.wave.language": "A language is chosen that the questionnaire is not asked in.",
  "refusal.wave.closes-before": "The last day of answers is over. Choose today or a later day.",
  "refusal.wave.kept-too-short": "Invitations are kept at least until the last day of answers.",
  "refusal.wave.kept-too-long": "Invitations are kept at most {days} days after the last day of answers.",
  "refusal.wave.mode-for-good":
    "How it is answered is part of the questionnaire and is never changed in a survey round. Begin another round with a questionnaire that is answered the other way.",
  "refusal.wave.closed": "The survey round is closed. Nothing of it changes any more.",
  "refusal.wave.open":
    "The survey round is open. Its name, languages and breakdowns are what people were told, and stay.",
  "refusal.wave.closes-earlier":
    "People were told that they can answer until a later day. Close the round by hand if it must end.",
  "refusal.wave.kept-longer":
    "People were told that invitations are deleted on an earlier day. They may only go sooner.",
  "refusal.wave.not-open": "The survey round is not open.",
  "refusal.wave.reminded-enough": "People have been reminded {most} times. More would be pestering.",
  "refusal.wave.reminded-lately": "Wait {days} days after the last letter before you remind.",
  "refusal.wave.no-frame": "Nobody is in the frame yet. Add who is to be asked.",
  "refusal.wave.small-all": {
    one: "All together are fewer than {least}: {names}. Add people to the frame.",
    other: "All together are fewer than {least}: {names}. Add people to the frame.",
  },
  "refusal.wave.small-place": {
    one: "One municipality has fewer than {least} in the frame: {names}. Leave out the breakdown by municipality, or add people.",
    other:
      "{n} municipalities have fewer than {least} in the frame, among them {names}. Leave out the breakdown by municipality, or add people.",
  },
  "refusal.wave.small-role": {
    one: "One role has fewer than {least} in the frame: {names}. Leave out the breakdown by role, or count the role as part of another.",
    other:
      "{n} roles have fewer than {least} in the frame, among them {names}. Leave out the breakdown by role, or count one role as part of another.",
  },
  "refusal.wave.small-place-role": {
    one: "One role in one municipality has fewer than {least} in the frame: {names}. Leave out the breakdown by municipality and role together, or count roles together.",
    other:
      "{n} roles in municipalities have fewer than {least} in the frame, among them {names}. Leave out the breakdown by municipality and role together, or count roles together.",
  },
  "refusal.wave.more-than-frame": {
    one: "More are invited than there are in one group: {names}. Raise its number.",
    other: "More are invited than there are in {n} groups, among them {names}. Raise their numbers.",
  },
  "refusal.wave.too-many-invited":
    "{n} would be invited; a round takes at most {most}. Invite a sample, or make several rounds.",
  "refusal.wave.several-offices": {
    one: "On the record one office answers for each municipality. One has several: {names}.",
    other: "On the record one office answers for each municipality. {n} have several, among them {names}.",
  },
  "refusal.wave.incomplete": {
    one: "One text of the questionnaire is missing in a language that is asked in.",
    other: "{n} texts of the questionnaire are missing in a language that is asked in.",
  },
  "refusal.wave.frame-frozen": "The survey round has been opened. Its frame never changes any more.",
  "refusal.wave.changed-meanwhile":
    "Somebody changed the survey round meanwhile. Nothing was taken; send the file again.",
  "refusal.frame.faults": {
    one: "One row of the file cannot be taken, so nothing was. What is wrong stands below.",
    other: "{n} things in the file are wrong, so nothing was taken. They stand below.",
  },
  "refusal.frame.no-municipality": "No column is called “Municipality”.",
  "refusal.frame.only-places":
    "The file lists municipalities, but says no roles and no numbers. Choose it under “A group of municipalities” below, and say there how many there are of each role.",
  "refusal.frame.no-place-column":
    "No column of the file names municipalities. Write one name or code on each row.",
  "refusal.frame.says-more":
    "The file says roles, numbers or addresses itself. Choose it under “A list of people” above.",
  "refusal.frame.no-role-column": "No column is called “Role”.",
  "refusal.frame.nobody": "The sheet has neither a column “Name” nor a column “Number”.",
  "refusal.frame.nobody-here": "Write a name, or a number where people are not listed.",
  "refusal.frame.twice": "The same stands in row {row} already.",
  "refusal.frame.no-place": "No municipality is called “{name}”. Write its name or its code, such as FI-091.",
  "refusal.frame.which-place": "Several municipalities are called “{name}”: {places}. Write the code.",
  "refusal.frame.no-role": "The questionnaire has no such role. It has: {roles}.",
  "refusal.frame.no-such-role": "Choose a role of the questionnaire.",
  "refusal.frame.number": "Write a whole number, at most {most}.",
  "refusal.frame.one-office": "On the record one office answers for each municipality: the number is 1.",
  "refusal.frame.name-and-number": "Write a name or a number, not both: each name is one.",
  "refusal.frame.email": "This is not one mail address.",
  "refusal.frame.language": "The survey round is not asked in this language.",
  "refusal.frame.too-many": "A round takes at most {most} people.",
  "refusal.frame.fewer": "{group}: {n} are fewer than the {listed} people listed there.",
  "refusal.frame.no-places":
    "Choose a group of municipalities, or write names of municipalities that are in the register.",
  "refusal.frame.mixed":
    "{group}: in one role people are listed, in the other not. List them in both or in neither first.",
  "refusal.frame.too-many-strata": "A frame has at most {most} groups of municipality and role.",
  "refusal.letters.nobody": "There is nobody left to write such a letter to.",
  "refusal.letters.too-many": "More than {most} letters at once. Choose one municipality at a time.",
} as const satisfies TextSource;
