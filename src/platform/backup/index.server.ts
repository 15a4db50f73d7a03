export { type BackupDone, backup, type Telling } from "./backup.ts";
export { BackupRefused } from "./refused.ts";
export { type RestoreDone, type RestoreOptions, restore } from "./restore.ts";
