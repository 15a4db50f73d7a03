import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "shell.skip": "Go to the content",
  "shell.language": "Language",
  "start.asked-by": "{by} asks for your answer",
  "start.pages": { one: "One page of questions.", other: "{n} pages of questions." },
  "start.closes": "You can answer until {day}, in several sittings if you like.",
  "start.mode.personal-anonymous": "You answer anonymously",
  "start.mode.personal-anonymous.why":
    "When you begin, we note that this link was used, and nothing else. What you answer is kept apart from who was invited: without name, link, address or time. Nobody can put the two together, not we either.",
  "start.mode.on-record": "You answer on the record",
  "start.mode.on-record.why":
    "You answer for your municipality. The answer is published with the municipality and its office, never with your name.",
  "start.seen": "Who sees what",
  "start.seen.personal-anonymous":
    "Only counts of groups are published, and none below {n}. What you write in your own words is read by those who ask, apart from all else you answer, and never published beside a group.",
  "start.seen.on-record": "The answer itself is published. Shares of fewer than {n} municipalities are not.",
  "start.kept": "How long it is kept",
  "start.kept.why":
    "Who was invited is deleted after {day}. What you do not send is deleted when the questions close. What you send stays, without your name.",
  "start.free": "You decide",
  "start.free.why": "You may leave any question blank, and you need not answer at all.",
  "start.contact": "Questions?",
  "start.begin": "Begin",
  "start.no-reminder": "Do not remind me",
  "start.no-reminder.why":
    "If you would rather not hear from us again about this, say so. Your link goes on working.",
  "start.not-reminded": "You will not be reminded. You can still answer until {day} if you like.",
  "used.title": "This link has been used",
  "used.lead":
    "Somebody began to answer with it. Was it you? Type the code you were shown then, and go on where you stopped.",
  "used.lost":
    "We do not keep which answers a link belongs to, so nobody can look the code up. If you have lost it, or did not begin yourself, write to: {contact}",
  "used.here": "Go on with what was begun in this browser",
  "code.title": "Go to your questions",
  "code.label": "Your code",
  "code.why": "The one in your letter, or the one you were shown when you began.",
  "code.go": "Go on",
  "none.title": "There is nothing to answer here",
  "none.lead":
    "The link may have been typed otherwise than it stands in the letter, a newer letter may have come, or the questions are closed. Look at the newest letter or mail once more.",
  "ask.progress": "Page {n} of {all}",
  "ask.role": "Answers for: {role}",
  "ask.next": "Save and go on",
  "ask.back": "Back",
  "ask.clear": "Clear this page",
  "ask.leave": "Stop for now",
  "ask.blank": "You may leave any question blank.",
  "ask.code": "Your code to go on later or elsewhere",
  "ask.code.why":
    "Write it down if you may want to stop. It is shown to you alone; nobody can look it up for you.",
  "ask.code.where": "Type it at {address}",
  "ask.doubts": "Is it as you mean it? Then go on",
  "review.title": "Look it through, and send it",
  "review.lead": "Nothing has been sent yet.",
  "review.blank": "left blank",
  "review.change": "Change: {page}",
  "review.send": "Send my answers",
  "review.after.personal-anonymous":
    "What is sent cannot be changed or taken back: nobody can find which answers are yours.",
  "review.after.on-record": "What is sent cannot be changed here any more.",
  "received.title": "Your answers are received",
  "received.lead": "Thank you. They are counted once, and you can close this window.",
  "results.when": "What comes of it is opened to everybody at the same moment, on {when}, here:",
  "results.undecided":
    "What comes of it is opened to everybody at the same moment. The day is not decided yet; it stands in this calendar at least a week before:",
  "already.title": "Your answers were received before",
  "already.lead": "They are counted once. What came now was not kept.",
  "closed.title": "The time to answer is over",
  "closed.lead":
    "It ended on {day}. What had not been sent was not counted and is deleted, and nobody has seen it.",
  "left.title": "You can go on later",
  "left.lead":
    "What you have answered so far is kept until the questions close, locked with your code. This browser has forgotten it now.",
  "broken.title": "What you sent did not arrive whole",
  "broken.lead": "Nothing of it was kept. Go back and send it again.",
  "failed.title": "Something went wrong here, not with you",
  "failed.lead": "What was saved before is still there. Go back and try again in a moment.",
  "failed.id": "If it goes on, tell whoever asks you this number: {id}",
  "refusal.answer.not-offered": "Choose one of the answers that stand here.",
  "refusal.answer.place-twice": "Another line has this place already. Give each place once.",
  "refusal.answer.aside-alone": "This answer stands alone. Choose either it or the others.",
  "refusal.answer.too-many": { one: "Choose one at most.", other: "Choose {n} at most." },
  "refusal.answer.not-number": "Write a number in digits, such as 12.5.",
  "refusal.answer.not-whole": "Write a whole number in digits, such as 12.",
  "refusal.answer.too-little": "Write {n} or more.",
  "refusal.answer.too-much": "Write {n} or less.",
  "refusal.answer.points-sum": "You have shared out {shared}. Together it must be {n}.",
  "refusal.answer.too-long": "This is too long. Write {n} characters at most.",
  "refusal.answer.too-much-text":
    "Together your texts are longer than can be kept. Make some of them shorter.",
  "refusal.answer.left-blank": "You left this blank. If you mean to, go on.",
  "refusal.answer.many-hours":
    "Together these are {sum} hours, and you say there are {there}. Is it so? Then go on.",
  "refusal.answer.code": "Nobody has this code here. Look at each letter and digit once more.",
} as const satisfies TextSource;
