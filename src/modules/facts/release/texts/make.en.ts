import type { TextSource } from "../../../../platform/i18n/index.ts";

/** Making the files, freezing them, and making them again; what is refused of it, and what the change log tells. */
export const en = {
  "logged.release.made": "Files of a release made",
  "logged.release.frozen": "Release frozen",
  "logged.release.rebuilt": "Release made again and compared",
  "refusal.release.wave-open": "The round is still open. Close it first: then nobody answers any more.",
  "refusal.release.previous-closed":
    "The release before it has not opened yet. What is told there must be known before this one is made: wait until it has opened.",
  "refusal.release.late": "Its hour has come. Move it to another day first.",
  "refusal.release.underway": "Somebody is at it already. Look at the page again in a moment.",
  "refusal.release.made-of-other":
    "What the files were made of has changed since: the day, a limit or the release before. Make them again, then look and freeze.",
  "refusal.release.not-made": "There are no files yet. Make them first.",
  "refusal.release.broke":
    "Something went wrong with us while the files were made. Try again; if it happens again, tell your administrator.",
  "make.title": "Freeze it",
  "make.lead":
    "First the files are made of the answers. It takes from seconds to minutes; you may leave the page. Nobody can read them before the hour, you neither.",
  "make.do": "Make the files",
  "make.again": "Make them again",
  "make.underway": "The files are being made …",
  "make.underway.rebuild": "The release is being made again …",
  "make.died": "Making the files stopped half way. Begin again.",
  "make.ready": "The files lie ready",
  "make.hidden": "Hidden figures",
  "make.hidden.of": "{n} of {all}",
  "make.near": "Shares told as “at least 90 %” or “at most 10 %”, and counts as “at least”",
  "make.different": "Cells that differ from the release it corrects",
  "make.files": "Files",
  "make.files.size": "{n} files, {kb} kB",
  "make.freeze.why":
    "From now on nothing can be changed, by anybody, and the fingerprint is public. It opens on {when}.",
  "make.freeze": "Freeze for good",
  "rebuild.title": "Make it again",
  "rebuild.lead": "The same answers must give the same files, byte for byte. You can try it at any time.",
  "rebuild.do": "Make it again and compare",
  "rebuild.same": "It came out byte for byte as it was frozen.",
  "rebuild.other":
    "It did not come out as it was frozen. The software may be newer, or an answer, the questionnaire or the release before it was changed.",
} as const satisfies TextSource;
