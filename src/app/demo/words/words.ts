import type { Lang } from "../../../kernel/lang.ts";
import type { Role } from "../../../platform/act.ts";
import type { ExpectedWords } from "./expected/expected.ts";

/** A kind of place where a municipality works: schools, care homes, libraries. */
export type InstitutionWords = {
  /** The area of the task tree it belongs to. */
  area: string;
  /** {p} is the place. */
  pattern: string;
  titles: readonly string[];
  teams: readonly string[];
  weight: number;
};

/** Somebody to sign in as. */
export type SignInWords = {
  key: "chief" | "owner" | "officer" | "member" | "association";
  given: string;
  family: string;
  title: string;
  roles: readonly Role[];
};

/** A kind of initiative; {t} is a task, {s} a system. */
export type ThemeWords = {
  title: string;
  about: "task" | "system";
  does: "replaces" | "changes" | "introduces";
  profile: "take-over" | "replace-system" | "new-duty" | "automation";
  purpose: string;
};

/** Who works in an example municipality, and in which units. */
export type PeopleWords = {
  given: readonly string[];
  familyStart: readonly string[];
  familyEnd: readonly string[];
  places: readonly string[];
  council: string;
  committees: readonly string[];
  departments: readonly { name: string; areas: readonly string[] }[];
  /** A department that was closed, one that is to come, and what the digital department was called before. */
  formerDepartment: string;
  newDepartment: string;
  formerDigital: string;
  institutions: readonly InstitutionWords[];
  sectionTeams: readonly string[];
  titles: {
    director: string;
    head: string;
    leader: string;
    teamLead: string;
    elected: string;
    staff: readonly string[];
  };
  signIn: readonly SignInWords[];
};

/** Everything an example municipality is made of in its language. All of it is invented. */
export type Words = PeopleWords & {
  lang: Lang;
  currency: "DKK" | "SEK" | "EUR" | "NOK";
  country: "DK" | "SE" | "FI" | "NO";
  /** Areas and tasks another level of government does in this country. */
  notOurs: readonly string[];
  /** The first part of a system's name, by the task it is for. */
  stems: Readonly<Record<string, string>>;
  endings: readonly string[];
  /** The system so many others lean on, and its description. */
  hub: string;
  hubPurpose: string;
  systemPurpose: string;
  systemAbout: string;
  suppliers: readonly string[];
  supplierKinds: readonly string[];
  contractKinds: readonly string[];
  otherContracts: readonly string[];
  flows: readonly string[];
  themes: readonly ThemeWords[];
  retireHub: string;
  hardInitiatives: readonly string[];
  whoLoses: readonly string[];
  nonDigital: readonly string[];
  hitNotes: readonly string[];
  benefits: readonly { measure: string; unit: string }[];
  publishers: { common: string; local: string };
  invented: string;
  expected: ExpectedWords;
  duties: readonly { title: string; law: string }[];
  processingKinds: readonly string[];
  processingPurpose: string;
  subjects: readonly string[];
  ordinaryData: readonly string[];
  sensitiveData: readonly string[];
  recipients: readonly string[];
  retention: readonly string[];
  security: readonly string[];
  law: string;
  none: string;
  agreement: string;
  riskTitle: string;
  impactTitle: string;
  finding: string;
  dataSets: readonly DataSetWords[];
  moreDataSets: readonly DataSetWords[];
  reasons: { lateMove: string; lateName: string; lateFraction: string };
};

export type DataSetWords = {
  title: string;
  kind: "organisation" | "person" | "property" | "case" | "finance" | "geography" | "health";
};
