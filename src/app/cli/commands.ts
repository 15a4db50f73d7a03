import { auditHead, auditVerify } from "./audit.ts";
import { backupCommand, restoreCommand } from "./backup.ts";
import type { Command } from "./command.ts";
import { demoCommand } from "./demo.ts";
import { demoAnswers } from "./demo-answers.ts";
import { estimateCommand } from "./estimate.ts";
import { fetchCommand } from "./fetch.ts";
import { exportCommand, importCommand } from "./landscape.ts";
import { planCommand } from "./plan.ts";
import { protectCommand } from "./protect.ts";
import { roleGive, roleTake } from "./role.ts";

const serve: Command = {
  name: "serve",
  about: "about.serve",
  run: async call => (await import("../server.ts")).serve(call.io.env as NodeJS.ProcessEnv),
};

/** All commands, in the order the help tells them; a method adds its own here. */
export const commands: readonly Command[] = [
  serve,
  importCommand,
  exportCommand,
  fetchCommand,
  backupCommand,
  restoreCommand,
  auditVerify,
  auditHead,
  demoAnswers,
  demoCommand,
  roleGive,
  roleTake,
  planCommand,
  estimateCommand,
  protectCommand,
];
