import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  breachesOfResult,
  labelOf,
  type NoPlan,
  type PlanResult,
  type Portfolio,
  portfolioOfFile,
  type SolveProgress,
  solve,
  solverVersion,
  templateWorkbook,
  toldBreach,
  toldConflict,
} from "../../modules/plan/index.server.ts";
import { formats } from "../../platform/i18n/index.ts";
import { BadInput, type Call, type Command, unreadable } from "./command.ts";

/** Chooses and schedules; 0 with a result, 2 for a file that cannot be planned, 3 with neither plan nor proof. */
export const planCommand: Command = {
  name: "plan",
  about: "about.plan",
  exit: "help.exit.plan",
  takes: ["FILE"],
  takesNothingWith: "template",
  options: {
    seconds: { type: "string", about: "option.seconds", value: "S" },
    seed: { type: "string", about: "option.seed", value: "N" },
    template: { type: "string", about: "option.template", value: "FILE.xlsx" },
  },
  run: async call => {
    if (typeof call.options.template === "string") return writeTemplate(call, call.options.template);
    const seconds = numberAsked(call.options.seconds, 60, n => n > 0 && n <= 86_400, "cli.seconds-wrong");
    const seed = numberAsked(
      call.options.seed,
      1,
      n => Number.isInteger(n) && n >= 0 && n < 2 ** 32,
      "cli.seed-wrong",
    );
    const portfolio = await portfolioAsked(call);
    return portfolio ? plan(call, portfolio, { seconds, seed }) : 2;
  },
};

const numberAsked = (
  typed: string | boolean | undefined,
  usual: number,
  may: (n: number) => boolean,
  refusal: string,
): number => {
  if (typed === undefined) return usual;
  const number = typeof typed === "string" && /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
  if (!may(number)) throw new BadInput(refusal);
  return number;
};

const writeTemplate = async (call: Call, file: string): Promise<number> => {
  if (!/\.xlsx$/i.test(file)) throw new BadInput("cli.template-ending");
  const bytes = await templateWorkbook(call.lang, call.io.now());
  await writeFile(file, bytes, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw new BadInput("cli.file-there", { file });
    throw error;
  });
  call.answer({ file, bytes: bytes.length });
  call.say(call.t("export.done", { file }));
  return 0;
};

/** The portfolio of the file; null when it is wrong, which is then told. */
const portfolioAsked = async (call: Call): Promise<Portfolio | null> => {
  const file = call.typed.FILE ?? "";
  const bytes = await readFile(file).catch(unreadable(file));
  const read = await portfolioOfFile(bytes, basename(file), call.lang);
  if (!read.ok) {
    for (const { message, code } of read.errors) call.say(`${message} [${code}]`);
    call.say(call.t("plan.wrong", { n: read.errors.length }));
    return null;
  }
  sayWarnings(call, read.warnings);
  return read.portfolio;
};

/** So many warnings of one kind are told; a hundred initiatives may all lack the same. */
const mostOfAKind = 3;

const sayWarnings = (call: Call, warnings: readonly { code: string; message: string }[]): void => {
  for (const code of new Set(warnings.map(one => one.code))) {
    const kind = warnings.filter(one => one.code === code);
    for (const { message } of kind.slice(0, mostOfAKind)) call.say(message);
    if (kind.length > mostOfAKind) call.say(call.t("plan.more", { n: kind.length - mostOfAKind }));
  }
};

const plan = async (
  call: Call,
  portfolio: Portfolio,
  how: { seconds: number; seed: number },
): Promise<number> => {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  // Whoever has seen enough gets the best plan found until then.
  process.once("SIGINT", interrupt);
  try {
    const began = spent();
    const { result, impossible, ended } = await solve(portfolio, {
      ...{ ...how, onProgress: told(call), signal: stop.signal },
    });
    if (ended === "died") call.say(call.t("plan.died"));
    call.say(call.t("plan.made-by", { seed: how.seed, solver: solverVersion }));
    if (!result && impossible) return tellImpossible(call, portfolio, impossible, how.seconds);
    // Reading, checking and following the solver is part of the run too.
    const whole = result && { ...result, cpuSeconds: result.cpuSeconds + spent() - began };
    return tell(call, portfolio, whole, how.seconds);
  } finally {
    process.removeListener("SIGINT", interrupt);
  }
};

/** CPU seconds of this process so far. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Proven, but what stands in the way was not found out whole: no result, as the format asks for the whole of it. */
const tellImpossible = (call: Call, portfolio: Portfolio, { conflict }: NoPlan, seconds: number): number => {
  call.say(call.t("plan.impossible", { seconds }));
  if (conflict) call.say(toldConflict(portfolio, conflict, call.lang));
  return 3;
};

/** At most one line a second, to whoever watches. */
const told = (call: Call) => {
  let last = Number.NEGATIVE_INFINITY;
  const { number, percent } = formats(call.lang);
  return ({ value, bound, gap, cpuSeconds }: SolveProgress) => {
    const now = performance.now();
    if (now - last < 1_000) return;
    last = now;
    const seconds = number(cpuSeconds, 0);
    if (value === null) return call.progress(call.t("plan.no-plan-yet", { seconds }));
    const known = {
      bound: bound === null ? "–" : number(bound, 1),
      gap: gap === null ? "–" : percent(gap, 2),
    };
    call.progress(call.t("plan.on-the-way", { seconds, value: number(value, 1), ...known }));
  };
};

const tell = (call: Call, portfolio: Portfolio, result: PlanResult | null, seconds: number): number => {
  if (!result) {
    call.say(call.t("plan.nothing", { seconds }));
    return 3;
  }
  const breaches = breachesOfResult(portfolio, result);
  if (breaches.length > 0) {
    const why = breaches.flatMap(one => toldBreach(portfolio, one, call.lang) ?? []);
    call.say(call.t("plan.refused", { why: [...new Set(why)].slice(0, 5).join(" ") }));
    return 3;
  }
  call.answer(result);
  if (result.status === "infeasible") call.say(toldConflict(portfolio, result.conflict, call.lang));
  else {
    const { number, percent } = formats(call.lang);
    for (const line of planLines(call, portfolio, result)) call.say(line);
    call.say(
      call.t(`plan.${result.status}`, { value: number(result.value, 1), gap: percent(result.gap, 2) }),
    );
  }
  return 0;
};

type Found = Exclude<PlanResult, { status: "infeasible" }>;

/** The plan for a person: what is done when, by name and quarter, and what is not; the result itself holds ids. */
const planLines = (call: Call, { calendar, initiatives }: Portfolio, { starts }: Found): string[] => {
  const startOf = (id: string) => (Object.hasOwn(starts, id) ? starts[id] : undefined);
  const chosen = initiatives.flatMap(one => {
    const start = startOf(one.id);
    return start === undefined ? [] : [{ ...one, start }];
  });
  const duties = initiatives.filter(one => one.mandatory);
  const out = initiatives.filter(one => startOf(one.id) === undefined);
  const kept = duties.filter(one => startOf(one.id) !== undefined).length;
  return [
    call.t("plan.does", { n: chosen.length, of: initiatives.length, kept, duties: duties.length }),
    ...chosen
      .sort((a, b) => a.start - b.start)
      .map(({ id, name, start, duration }) => {
        const span = `${labelOf(calendar, start)} – ${labelOf(calendar, start + duration - 1)}`;
        return `  ${span}  ${name} (${id})`;
      }),
    ...(out.length > 0
      ? [call.t("plan.does-not", { names: out.map(({ id, name }) => `${name} (${id})`).join("; ") })]
      : []),
  ];
};
