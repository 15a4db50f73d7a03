import type { TextSource } from "../../../platform/i18n/index.ts";

/** What the eight purposes, the levels, the questions and the places for the engine are called, and what is said of them. */
export const wordsEn = {
  "purpose.lower-cost": "Lower cost",
  "purpose.released-labour": "Released labour",
  "purpose.professional-support": "Professional support",
  "purpose.quality-for-residents": "Quality for residents",
  "purpose.accuracy-and-legal-certainty": "Accuracy and legal certainty",
  "purpose.less-administration": "Less administration",
  "purpose.inclusion-and-equal-access": "Inclusion and equal access",
  "purpose.democracy-and-trust": "Democracy and trust",
  "level.council": "The council",
  "level.administration": "The administration",
  "level.institutions": "The institutions",
  "question.1": "What is the purpose?",
  "question.2": "Where should the engine sit?",
  "question.3": "Whose work and everyday life change, and who must be brought along?",
  "question.4": "What have we room for, and what do we stop or postpone?",
  "question.5": "How shall we know it worked, and who brings the gain home?",
  "engine.central-unit": "Central unit",
  "engine.line-departments": "Line departments",
  "engine.network": "Network or council with a mandate",
  "engine.association": "Association of municipalities",
  "engine.host-municipality": "Host municipality",
  "engine.joint-company": "Jointly owned company or unit",
  "engine.product-community": "Purchasing or product community",
  "engine.hybrid": "A mixture",
  "engine.none": "Not said",
  gap: {
    one: "{most} gave {more} points to {purpose}, {least} gave {less}: {apart} point apart.",
    other: "{most} gave {more} points to {purpose}, {least} gave {less}: {apart} points apart.",
  },
  contradiction: {
    one: "{level} put {purpose} first ({points} point), but {others} gave it none.",
    other: "{level} put {purpose} first ({points} points), but {others} gave it none.",
  },
  points: { one: "{n} point", other: "{n} points" },
  "refusal.purpose.points": "Write a whole number from 0 to 100.",
  "refusal.purpose.sum":
    "The points add up to {sum}, {left} from 100. Move them until they make exactly 100.",
  "refusal.purpose.day": "Choose the day it was said: today or earlier.",
  "refusal.purpose.level": "Choose who answers: council, administration or institutions.",
  "refusal.purpose.not-here": "This is no longer here. Go back to Purpose and choose again.",
  "refusal.purpose.changed-meanwhile":
    "{who} saved something else here on {when}. What you typed still stands below; open the page anew to see the other, then save yours.",
  "refusal.purpose.said-already": "{who} has answered on this level. Open that answer and revise it.",
} as const satisfies TextSource;
