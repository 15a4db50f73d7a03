import { seeded } from "../src/kernel/random.ts";
import { cubeOf, type WaveAnswers } from "../src/modules/facts/cube/rules-cube.ts";
import { cubeFigure, drawnOf } from "../src/modules/facts/cube/rules-figure.ts";
import { readyOf } from "../src/modules/facts/instrument/ready.ts";
import type { Questionnaire } from "../src/modules/facts/questionnaire/rules-questionnaire.ts";
import { type Bundle, bundleOf } from "../src/modules/facts/release-facts/bundle.ts";
import { inventedWave } from "../src/modules/facts/release-facts/testing/invented-wave.ts";
import { answering } from "./answering.ts";
import { atMost, cpuTimed, type Figure, told } from "./figure.ts";

const [respondents, itemCount, municipalities, roles, values] = [1_000_000, 40, 356, 6, 5];

/** What facts promise of speed (docs/figures.md). */
export const run = async (): Promise<Figure[]> => {
  const wave = invented();
  const frame = {
    // Municipality type × role; one in six municipalities is of each type.
    stratumOf: Int32Array.from(
      { length: wave.cellCount },
      (_, cell) => (Math.floor(cell / roles) % 6) * roles + (cell % roles),
    ),
    population: new Float64Array(36).fill(respondents / 12),
  };
  const cube = () => {
    const made = cubeOf(wave);
    const drawn = drawnOf(made, frame);
    let sum = 0;
    for (let item = 0; item < itemCount; item++)
      for (let cell = 0; cell < wave.cellCount; cell++)
        sum += cubeFigure(made, drawn, { item, cells: [cell], score: value => value })?.variance ?? 0;
    return sum;
  };
  // In turn, so that a machine busy with something else slows both.
  let [ours, plain] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 5; round++) {
    ours = Math.min(ours, (await cpuTimed(cube)).seconds);
    plain = Math.min(plain, (await cpuTimed(() => bareLoop(wave))).seconds);
  }
  const size = "1,000,000 responses × 40 items × 356 municipalities × 6 roles";
  return [
    atMost(`cube of ${size}, weights and variances, one core`, 0.6, ours, "CPU s", 2),
    told("the same sums in a bare loop over typed arrays", plain, "CPU s", 2),
    atMost("cube against the bare loop", 2, ours / plain, "×", 2),
    ...(await releases(40)),
    ...(await releases(municipalities)),
    ...(await answering()),
  ];
};

/** A release made twice, the answers in another order, with all that protects and attacks it. */
const releases = async (places: number): Promise<Figure[]> => {
  const wave = inventedWave(fortyQuestions(), { seed: 1, places, roles });
  const about = {
    ...{ release: "r1", publisher: "Samsyn", due: "2026-12-01T07:00:00Z", previous: null },
    ...{ address: "https://samsyn.example/r1", licence: "https://creativecommons.org/licenses/by/4.0/" },
  };
  const first = await cpuTimed(() => bundleOf(wave, about));
  const second = await bundleOf({ ...wave, responses: wave.responses.toReversed() }, about);
  const bytes = (made: Bundle) => made.files.reduce((sum, file) => sum + file.bytes.length, 0);
  const other = first.value.ok && second.ok ? Number(first.value.value.hash !== second.value.hash) : 1;
  const size = `release of ${places} municipalities × ${roles} roles × 40 items`;
  return [
    atMost(`${size}: manifests that differ when made again`, 0, other, "manifests"),
    told(`${size}: made, protected and attacked`, first.seconds, "CPU s", 1),
    told(`${size}: its files`, first.value.ok ? bytes(first.value.value) / 1e6 : 0, "MB", 1),
  ];
};

/** The maturity dialogue's 32 statements and eight more. */
const fortyQuestions = (): Questionnaire => {
  const ready = readyOf("maturity-dialogue")!;
  const more = Array.from({ length: 8 }, (_, i) => ({
    ...{ id: `X${i}`, type: "scale" as const, scale: "status6", text: { en: `Statement ${i}` } },
  }));
  return { ...ready, groups: [...ready.groups, { id: "X", stem: { en: "More" }, items: more }] };
};

const invented = (): WaveAnswers => {
  const dice = seeded(4);
  const cellCount = municipalities * roles;
  return {
    cellCount,
    values,
    cells: Uint16Array.from({ length: respondents }, () => Math.floor(dice() * cellCount)),
    weights: Float64Array.from({ length: respondents }, () => 0.5 + dice()),
    items: Array.from({ length: itemCount }, () =>
      Uint8Array.from({ length: respondents }, () => Math.floor(dice() * (values + 1))),
    ),
  };
};

/** The least there is to do: for each item and cell n, and the sums mean and variance are made of. */
const bareLoop = ({ cells, weights, items, cellCount }: WaveAnswers): number => {
  let last = 0;
  for (const item of items) {
    const n = new Float64Array(cellCount);
    const w = new Float64Array(cellCount);
    const wy = new Float64Array(cellCount);
    const ww = new Float64Array(cellCount);
    const wwy = new Float64Array(cellCount);
    const wwyy = new Float64Array(cellCount);
    for (let row = 0; row < item.length; row++) {
      const y = item[row]!;
      if (y === 0) continue;
      const cell = cells[row]!;
      const weight = weights[row]!;
      const product = weight * y;
      n[cell]! += 1;
      w[cell]! += weight;
      wy[cell]! += product;
      ww[cell]! += weight * weight;
      wwy[cell]! += weight * product;
      wwyy[cell]! += product * product;
    }
    last += wwyy[0]! + wwy[0]! + ww[0]! + wy[0]! + w[0]! + n[0]!;
  }
  return last;
};
