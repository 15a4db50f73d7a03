import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "refusal.estimate.no-p-value": "Test {n} has no p-value: it must lie from 0 to 1.",
  "refusal.estimate.id-twice":
    "“{id}” stands twice among the estimates, the second time at {path}; every id must be another.",
  "refusal.estimate.no-calibration": "{path} asks for calibrated weights, but the design has no calibration.",
  "refusal.estimate.key-twice": "{path} stands twice in the design.",
  "refusal.estimate.field-unknown": "{path} is no field of the design's format.",
  "refusal.estimate.field-missing": "The design lacks {path}.",
  "refusal.estimate.field-one-of": "At {path} of the design stands “{read}”; it must be one of: {allowed}.",
  "refusal.estimate.field-wrong": "At {path} of the design stands “{read}”, which cannot stand there.",
  "refusal.estimate.column-unknown":
    "There is no column “{column}” in the file; {path} of the design asks for it.",
  "refusal.estimate.no-number": "Line {line}, column “{column}”: “{read}” is not a number.",
  "refusal.estimate.not-positive":
    "Line {line}, column “{column}”: “{read}” stands where a number above 0 is needed.",
  "refusal.estimate.gap":
    "Line {line}, column “{column}”: “{read}” counts as missing, and every row needs a value here.",
  "refusal.estimate.unit-in-two":
    "Line {line}, column “{column}”: the unit “{read}” also stands in another stratum; a unit belongs to one.",
  "refusal.estimate.population-varies":
    "Line {line}, column “{column}”: the population is {read} here and {first} elsewhere in the same stratum.",
  "refusal.estimate.population-small":
    "Line {line}, column “{column}”: the population is {read}, but {n} units of the stratum are in the file.",
  "refusal.estimate.single-unit":
    "Line {line}, column “{column}”: the stratum “{read}” has a single unit, and /singleUnit of the design says to fail then.",
  "refusal.estimate.single-row":
    "The file has a single unit, and /singleUnit of the design says to fail then.",
  "refusal.estimate.no-target": "Line {line}, column “{column}”: the calibration has no target for “{read}”.",
  "refusal.estimate.target-of-nobody":
    "The calibration has a target for “{category}” in “{column}”, but no row is in that category.",
  "refusal.estimate.target-zero":
    "The calibration has the target 0 for “{category}” in “{column}”, but there are rows in that category.",
  "refusal.estimate.targets-disagree":
    "The targets of the calibration disagree: those of “{first}” add up to {one}, those of “{second}” to {other}.",
  "refusal.estimate.no-raking": "The calibration does not settle: after {n} rounds the weights still move.",
  "refusal.estimate.too-many-cells":
    "A crosstab with {n} cells is asked for; {max} is the most that can be worked out.",
  "refusal.estimate.design-utf-8": "{file} is not written in UTF-8.",
  "refusal.estimate.design-json": "{file} is no JSON.",
  "refusal.estimate.design-json-at":
    "{file} is no JSON: something is wrong in line {line}, column {column}, at “{read}”.",
  "refusal.estimate.more-than-frame":
    "In the stratum “{stratum}” {n} answered, more than its frame holds ({frame}).",
  "refusal.estimate.nobody-answered":
    "Nobody answered in the stratum “{stratum}” ({frame} in the frame). Say which stratum it is merged with.",
} as const satisfies TextSource;
