import type { TextSource } from "../../../../platform/i18n/index.ts";

/** The pages of those who publish, what is refused there, and what the change log tells. */
export const en = {
  "own.crumb": "Facts",
  "own.title": "Releases",
  "own.lead":
    "Announce what will be published of a round, freeze it when the round has ended, and let the clock open it.",
  "own.card": "What is published of the rounds: announced, frozen, and opened to everybody at once.",
  "own.public": "The public calendar",
  "own.announce": "Announce a release",
  "own.none": "Nothing is announced yet",
  "own.none.why":
    "A release begins with a round that has been opened. You say on which day it is published; the day stands in the public calendar.",
  "own.release": "Release",
  "own.opens": "Opens",
  "own.state": "State",
  "announce.title": "Announce a release",
  "announce.lead":
    "From now on everybody sees in the public calendar what will be published, by whom and when.",
  "announce.wave": "Round",
  "announce.wave.why":
    "Rounds that have been opened and have no release yet. One that is open must be closed before it is frozen, by the day of publication.",
  "announce.wave.open": "{name}, open until {day}",
  "announce.no-wave": "There is no round to publish of",
  "announce.no-wave.why": "Open a round first; then you can announce what will be published of it.",
  "announce.day": "Day of publication",
  "announce.day.why":
    "At least a week ahead: {first} or later. It opens at eight in the morning on the clock of the municipality.",
  "announce.do": "Announce",
  "manage.public": "The public page",
  "manage.next": "What comes next",
  "manage.step.announced":
    "Freeze it before {when}. What is not frozen by then is not published; move the day instead.",
  "manage.step.late": "The day has come and nothing was frozen. Move it, with the reason, or withdraw it.",
  "manage.step.frozen":
    "It opens by itself on {when}. Nothing can be changed any more, and nobody can read it before.",
  "manage.step.released": "It is open to everybody.",
  "manage.step.withdrawn": "It is withdrawn. The reason and the list of its files stay public.",
  "move.title": "Move the day",
  "move.lead": "The old day, the new one and your reason stand in the public calendar.",
  "move.day": "New day",
  "move.day.why.release": "At least a week ahead.",
  "move.day.why.correction": "From tomorrow on.",
  "move.do": "Move",
  "because.label": "Reason",
  "because.why": "Everybody reads it. Name nobody.",
  "correct.title": "Correct it",
  "correct.lead":
    "A correction is a new release with every cell that differs. This one stays readable and is marked. Announce it for a day from tomorrow on.",
  "correct.day": "Day of the correction",
  "correct.do": "Announce the correction",
  "withdraw.title": "Withdraw it",
  "withdraw.consequence":
    "For good. Its files can no longer be read; their list, the fingerprint and your reason stay public.",
  "withdraw.do": "Withdraw for good",
  "write.title": "Write an analysis",
  "write.lead":
    "What you conclude from the release, under your name. It stands apart from the facts, cites the cells it rests on, and never changes.",
  "write.called": "Title",
  "write.author": "Author",
  "write.body": "Text",
  "write.cells": "Cells it rests on",
  "write.cells.why":
    "One on each line: question/answer/group/measure, as A1/_all/_all/mean. The codes are those of the file {file}.",
  "write.do": "Publish the analysis",
  "refusal.release.no-day": "Write the day as year-month-day, for example 2027-03-01.",
  "refusal.release.past": "This day has passed. Choose a day at least a week ahead.",
  "refusal.release.too-near-release":
    "This day is too near: a release is announced at least a week ahead, so that everybody can know of it.",
  "refusal.release.too-near-correction":
    "A correction is announced at the latest the day before. Choose a later day.",
  "refusal.release.too-far": "This day is more than two years ahead. Choose an earlier one.",
  "refusal.release.same-day": "It stands on this day already. Choose another one.",
  "refusal.release.no-wave": "Choose a round that has been opened and has no release yet.",
  "refusal.release.gone": "This release is not here.",
  "refusal.release.frozen-already":
    "It is frozen: its day can no longer be moved, and nothing in it can be changed.",
  "refusal.release.withdrawn-already": "It has been withdrawn already.",
  "refusal.release.not-correctable":
    "Only what is published and has no correction yet can be corrected. Correct its newest correction instead.",
  "refusal.release.changed-meanwhile":
    "Somebody else has changed this release since you opened the page. Look at it as it is now, then try again.",
  "refusal.analysis.not-open": "An analysis is written of a release that is published and not withdrawn.",
  "refusal.analysis.no-cell": "This cell is not in the release: {cell}",
  "refusal.analysis.cells": {
    one: "Name at least one cell.",
    other: "Name at least one cell, and at most {n}.",
  },
  "logged.release.announced": "Release announced",
  "logged.release.moved": "Release moved to another day",
  "logged.release.correction-announced": "Correction of a release announced",
  "logged.release.withdrawn": "Release withdrawn",
  "logged.analysis.written": "Analysis published",
  "object.release": "Release",
} as const satisfies TextSource;
