import type { Questionnaire } from "../../questionnaire/rules-questionnaire.ts";
import { factsOf } from "../rules-facts.ts";

type Figures = { n: number; share?: number; lower?: number; upper?: number; mean?: number; se?: number };
type Told = Figures | "h" | "n" | { mark: "g" | "l"; n: number };

const order = ["1", "2", "3", "4", "5"];
const scale = { type: "scale", kind: "shares", answers: [...order, "dontknow"], order, asides: ["dontknow"] };

/** Two questions, a ranking of points and a number, asked in two places of two roles; invented, in the shape of a release. */
export const inventedCube = (told: Record<string, Told>) => {
  const labels = {
    en: {
      item: {
        Q1: "How important is it?",
        Q2: "We are well prepared",
        Q3: "Hours a week",
        Q4: "Divide the points",
      },
      answer: {
        _all: "All answers",
        "1": "Not at all",
        "2": "A little",
        "3": "Somewhat",
        "4": "Very",
        "5": "Extremely",
        dontknow: "Don't know",
        a: "Care",
        b: "Schools",
      },
      group: {
        _all: "All",
        "role:office-holder": "Office holders",
        "role:politician": "Politicians",
        "place:FI-091": "Helsinki",
        "place:SE-0180": "Stockholm",
      },
      measure: {
        n: "Answers",
        share: "Share",
        lower: "From",
        upper: "To",
        mean: "Mean",
        se: "Standard error",
      },
      wave: { "2026-10": "October 2026" },
    },
    sv: {
      item: { Q1: "Hur viktigt är det?" },
      answer: { _all: "Alla svar", "1": "Inte alls", "5": "Ytterst", dontknow: "Vet inte" },
      group: { _all: "Alla", "role:politician": "Politiker" },
      measure: { n: "Svar", share: "Andel" },
      wave: { "2026-10": "oktober 2026" },
    },
  };
  const codes = Object.entries(labels.en).map(([code, all]) => [code, Object.keys(all)] as const);
  codes.forEach(([code, list]) => {
    // Whole numbers as keys are put first by JavaScript; the whole stands first in the cube.
    if (code === "answer") list.sort((a, b) => Number(b === "_all") - Number(a === "_all"));
  });
  const size = codes.map(([, list]) => list.length);
  const value: Record<string, number> = {};
  const status: Record<string, string> = {};
  const measures = Object.keys(labels.en.measure);
  for (const [address, one] of Object.entries(told)) {
    const parts = address.split("/");
    const base = parts.reduce((so, part, at) => so * size[at]! + codes[at]![1].indexOf(part), 0);
    measures.forEach((measure, at) => {
      const place = base * measures.length + at;
      if (one === "h" || one === "n") status[place] = one;
      else if ("mark" in one) {
        if (measure === "n") value[place] = one.n;
        else if (measure === "share") {
          value[place] = one.mark === "g" ? 0.9 : 0.1;
          status[place] = one.mark;
        } else status[place] = "h";
      } else {
        const number = one[measure as keyof Figures];
        if (number !== undefined) value[place] = number;
      }
    });
  }
  return {
    version: "2.0",
    class: "dataset",
    label: "Invented survey",
    source: "Municipality of Example",
    updated: "2026-12-01T07:00:00Z",
    role: { time: ["wave"], geo: ["group"], metric: ["measure"] },
    id: codes.map(([code]) => code),
    size,
    dimension: Object.fromEntries(
      codes.map(([code, list]) => [
        code,
        {
          label: code,
          category: {
            index: list,
            label: labels.en[code as keyof typeof labels.en],
            ...(code === "measure" && {
              unit: Object.fromEntries(
                measures.map(one => [
                  one,
                  { base: one === "n" ? "people" : "share", decimals: one === "n" ? 0 : 3 },
                ]),
              ),
            }),
          },
        },
      ]),
    ),
    value,
    status,
    extension: {
      samsyn: {
        threshold: 5,
        mode: "personal-anonymous",
        title: { en: "Invented survey", sv: "Påhittad undersökning" },
        labels,
        items: {
          Q1: { ...scale, polarity: "unipolar" },
          Q2: { ...scale, polarity: "bipolar" },
          Q3: { type: "number", kind: "means", answers: [], asides: [] },
          Q4: { type: "points", kind: "means", answers: ["a", "b"], asides: [] },
        },
      },
    },
  };
};

/** The figures of a scale of five in a group: shares with their intervals, and who did not know. */
export const scaleOf = (
  item: string,
  group: string,
  shares: readonly (number | "h")[],
  n = 40,
): Record<string, Told> => ({
  [`${item}/_all/${group}`]: { n, mean: 3.4, se: 0.12, lower: 3.16, upper: 3.64 },
  ...Object.fromEntries(
    shares.map((share, at): [string, Told] => [
      `${item}/${["1", "2", "3", "4", "5", "dontknow"][at]}/${group}`,
      share === "h"
        ? "h"
        : {
            n: Math.round(share * n),
            share,
            lower: Math.max(0, share - 0.08),
            upper: Math.min(1, share + 0.08),
          },
    ]),
  ),
});

const options = (...labels: string[]) => labels.map((label, at) => ({ value: at + 1, label: { en: label } }));

/** What the cube tells of: the same values are called otherwise on the other scale. */
export const inventedQuestions: Questionnaire = {
  format: "samsyn-instrument/1",
  id: "invented",
  version: 1,
  languages: ["en", "sv"],
  mode: "personal-anonymous",
  roles: ["office-holder", "politician"],
  title: { en: "Invented survey" },
  intro: {},
  groups: [
    {
      id: "g",
      stem: { en: "About your work" },
      items: [
        { id: "Q1", type: "scale", scale: "much", text: { en: "How important is it?" } },
        { id: "Q2", type: "scale", scale: "agree", text: { en: "We are well prepared" } },
        { id: "Q3", type: "number", text: { en: "Hours a week" } },
        {
          id: "Q4",
          type: "points",
          total: 100,
          text: { en: "Divide the points" },
          options: [
            { id: "a", label: { en: "Care" } },
            { id: "b", label: { en: "Schools" } },
          ],
        },
      ],
    },
  ],
  scales: {
    much: {
      kind: "ordinal",
      polarity: "unipolar",
      options: options("Not at all", "A little", "Somewhat", "Very", "Extremely"),
      aside: [{ id: "dontknow", label: { en: "Don't know" } }],
    },
    agree: {
      kind: "ordinal",
      polarity: "bipolar",
      options: options("Strongly against", "Against", "Neither", "For", "Strongly for"),
      aside: [{ id: "dontknow", label: { en: "Don't know" } }],
    },
  },
};

export const inventedFacts = (told: Record<string, Told>) => factsOf(inventedCube(told), inventedQuestions);
