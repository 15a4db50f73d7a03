import { examples } from "../../modules/organisation/index.server.ts";
import { da } from "./words/da.ts";
import { fi } from "./words/fi.ts";
import { nb } from "./words/nb.ts";
import { sv } from "./words/sv.ts";
import type { Words } from "./words/words.ts";

/** How big an example municipality is. */
export type Spec = {
  id: string;
  seed: number;
  /** Letters are no municipality's code. */
  code: string;
  name: string;
  /** The name as controller and root unit. */
  fullName: string;
  domain: string;
  words: Words;
  /** A unit per task below each department. */
  sections: boolean;
  units: number;
  institutions: number;
  people: number;
  elected: number;
  systems: number;
  initiatives: number;
  contracts: number;
  processings: number;
  /** The task whose unit next year's initiatives meet in. */
  hardHitTask: string;
  /** People per role, the share of their time that operation takes, and money for initiatives in a year. */
  planning: { people: readonly number[]; operation: number; yearly: number };
  /** How many odd cases of the organisation: late corrections, future hires, vacancies, three posts, namesakes. */
  odd: {
    corrections: number;
    hires: number;
    vacant: number;
    three: number;
    namesakes: number;
    moves: number;
  };
};

const idOf = (n: number) => `01946e80-0000-7000-8000-00000000000${n}`;

/** Smallest first, so that one can begin. Names are checked against the register of municipalities by a test. */
export const specs: readonly Spec[] = [
  {
    id: idOf(1),
    seed: 1501,
    code: "EX1",
    name: examples["NO-EX1"],
    fullName: "Lillevåg kommune",
    domain: "lillevag.example",
    words: nb,
    sections: false,
    units: 13,
    institutions: 5,
    people: 40,
    elected: 5,
    systems: 15,
    initiatives: 3,
    planning: { people: [1], operation: 35, yearly: 2_000_000 },
    contracts: 14,
    processings: 12,
    hardHitTask: "T07.01",
    odd: { corrections: 1, hires: 1, vacant: 1, three: 1, namesakes: 1, moves: 0 },
  },
  {
    id: idOf(2),
    seed: 8002,
    code: "EX2",
    name: examples["SE-EX2"],
    fullName: "Almvikens kommun",
    domain: "almviken.example",
    words: sv,
    sections: true,
    units: 150,
    institutions: 40,
    people: 1500,
    elected: 21,
    systems: 90,
    initiatives: 32,
    planning: { people: [2, 2, 2, 1.5, 3, 1], operation: 40, yearly: 8_000_000 },
    contracts: 110,
    processings: 90,
    hardHitTask: "T07.01",
    odd: { corrections: 6, hires: 8, vacant: 12, three: 5, namesakes: 4, moves: 6 },
  },
  {
    id: idOf(3),
    seed: 8003,
    code: "EX3",
    name: examples["FI-EX3"],
    fullName: "Kuusirannan kunta",
    domain: "kuusiranta.example",
    words: fi,
    sections: true,
    units: 150,
    institutions: 45,
    people: 1500,
    elected: 27,
    systems: 110,
    initiatives: 38,
    planning: { people: [3.5, 3, 3, 2.5, 4, 1.5], operation: 40, yearly: 10_000_000 },
    contracts: 130,
    processings: 100,
    hardHitTask: "T05.01",
    odd: { corrections: 6, hires: 8, vacant: 12, three: 5, namesakes: 4, moves: 6 },
  },
  {
    id: idOf(4),
    seed: 30004,
    code: "EX4",
    name: examples["DK-EX4"],
    fullName: "Fjordby Kommune",
    domain: "fjordby.example",
    words: da,
    sections: true,
    units: 1200,
    institutions: 330,
    people: 10_000,
    elected: 31,
    systems: 300,
    initiatives: 100,
    planning: { people: [5, 4.5, 4.5, 3.5, 5, 2.5], operation: 42, yearly: 20_000_000 },
    contracts: 400,
    processings: 250,
    hardHitTask: "T07.01",
    odd: { corrections: 40, hires: 45, vacant: 140, three: 30, namesakes: 25, moves: 30 },
  },
];

/** The tasks this country's municipalities do, of the shipped tree. */
export const isOurs = (words: Words, code: string): boolean =>
  !words.notOurs.some(prefix => code === prefix || code.startsWith(`${prefix}.`));
