import { answerByProgram, openWaveAt, printLetters } from "../../modules/facts/index.server.ts";
import { installationKeys } from "../../platform/http/keys.ts";
import { inventedAnswers } from "../demo/answers.ts";
import { diceOf } from "../demo/dice.ts";
import { BadInput, type Command } from "./command.ts";
import { chosenMunicipality, operatorAct } from "./municipality.server.ts";

/** A rehearsal: invented people answer an open survey of an invented municipality, by letters of their own. */
export const demoAnswers: Command = {
  name: "demo answers",
  about: "about.demo.answers",
  takes: ["SURVEY"],
  options: {
    municipality: { type: "string", about: "option.municipality", value: "CODE" },
    share: { type: "string", about: "option.share", value: "60" },
    seed: { type: "string", about: "option.answers-seed", value: "1" },
  },
  run: async call => {
    const place = await chosenMunicipality(call);
    if (!place.example) throw new BadInput("cli.only-examples");
    const [share, seed] = [numberIn(call.options.share, 60), numberIn(call.options.seed, 1)];
    const act = await operatorAct(call, place);
    const id = await openWaveAt(act, call.typed.SURVEY ?? "");
    if (!id) throw new BadInput("cli.no-open-survey", { code: call.typed.SURVEY ?? "" });
    const letters = await printLetters(act, id, { place: null, everybody: true }, path => path);
    if (!letters.ok) throw new BadInput(letters.refusal.code, letters.refusal.values);
    const keyFor = await installationKeys(call.settings.data);
    const dice = diceOf(seed);
    const done = { invited: letters.value.length, received: 0 };
    for (const [i, { path }] of letters.value.entries()) {
      if (i % 100 === 0) call.progress(call.t("demo.answering", { n: i, all: done.invited }));
      if (!dice.chance(share / 100)) continue;
      const personal = path.split("/").at(-1)!;
      const came = await answerByProgram(act, keyFor, id, personal, q => inventedAnswers(q, dice));
      if (came !== "received") throw new Error(`an invented person was answered: ${came}`);
      done.received += 1;
    }
    call.answer(done);
    return 0;
  },
};

const numberIn = (typed: string | boolean | undefined, usual: number): number => {
  if (typeof typed !== "string") return usual;
  if (!/^\d{1,9}$/.test(typed)) throw new BadInput("cli.no-number", { value: typed });
  return Number(typed);
};
