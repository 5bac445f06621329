import type { Remedy } from "../../../diagnosis/remedies-for.js";

/** What to do, in English: one step each that a manager can have taken this week. */
export const englishRemedies: Readonly<Record<Remedy, string>> = {
  "agree-when-to-tell":
    "Agree by when the receiver must be told what, and who tells it when the usual person is away.",
  "check-before-telling":
    "Name one place where the facts are kept, and check what is passed on against it before it goes out.",
  "meet-regularly": "Let both sides meet briefly at a fixed time to say what has changed and what is coming.",
  "list-what-is-needed":
    "Let the receiver list what it needs to start without asking back, and check each handoff against that list.",
  "name-who-answers": "Name one person who answers the receiver's questions, and agree within what time.",
  "agree-on-goals":
    "Let both sides write down what they are measured by, and settle the goals that pull in different directions.",
  "learn-each-others-work":
    "Let people from each side spend a day with the other, to see what happens to their work there.",
  "solve-together":
    "When something goes wrong, look for its cause together and change the way of working; do not look for somebody to blame.",
  "clear-duties":
    "Write down who does which step and who decides, and settle the steps that two or none own.",
  "agree-on-pace":
    "Agree how fast and in what amounts work is handed over, and tell the receiver at once when that cannot be kept.",
  "check-at-the-source":
    "Let the giver check its work before handing it over, and tell it of everything that had to be done again.",
  "prepare-support":
    "Agree what help the receiver may count on, and keep people and means ready for it, in busy hours too.",
  "train-for-the-task":
    "Find out which skills are missing for this work, and give time and training for them.",
  "recognise-and-reward":
    "Say what was done well, and let good service to colleagues count in pay and promotion.",
  "give-security":
    "Tell people early and honestly what will happen to their jobs, and keep the promises made to them.",
  "pay-fairly":
    "Lay open how pay, prices and times of payment are set, compare them with like work elsewhere, and pay on the day.",
  "look-after-health":
    "Look at workload, hours and working conditions together with the people, and change what makes them ill.",
  "grow-healthy-culture":
    "Let leaders set an example of a friendly tone, and deal with bullying and gossip as soon as they show.",
  "same-respect-for-all":
    "Treat colleagues and suppliers as politely as the best customer, whatever their rank, and say so when it fails.",
  "same-rules-for-all": "Apply the same rules to everyone, and explain decisions to those whom they concern.",
  "ask-internal-customers": "Ask those who are served regularly what they need and how well they get it.",
  "answer-criticism": "Answer every complaint or idea within a fixed time: what will be done, or why not.",
  "teach-working-together":
    "Teach these two how to work together: what each needs from the other, in which form and when, and whom to turn to.",
  "compare-both-views":
    "Lay what givers and receivers say side by side, and let both find out why they differ.",
  "ask-what-is-expected": "Ask the receivers what they expect, and agree what can be promised and kept.",
  "make-voicing-a-duty":
    "Make it part of everybody's duties to speak of faults as soon as they are seen, name who hears them, and thank whoever speaks up.",
  "keep-agreed-contacts": "Hold the contact that is due, and agree on a pace that both sides can keep.",
  "care-for-suppliers-alike":
    "Treat suppliers like own staff: ask them what they need, tell them what is coming, pay on the day, and say thank you.",
  "tell-all-in-the-same-manner":
    "Tell all receivers the same, at the same time and in the same manner, and check with those told worst.",
  "show-everyone-the-whole":
    "Show everyone whom their work serves in the end and what happens to it on the way there.",
  "lead-by-serving":
    "Let managers spend time with customers, lend a hand where they are served, welcome criticism and answer it.",
  "learn-the-customers-view":
    "Practise with employees to listen, to see things from the customer's place and to answer what was asked.",
  "recognise-those-depended-on":
    "Thank those on whom so much rests, ask what they need, and share out what only they can do.",
  "prepare-a-stand-in": "Name who takes over when it fails, teach them the work, and try it out once.",
  "find-a-second-source":
    "Find a second source, or keep enough in stock to bridge the time until one is found.",
  "part-the-sources":
    "Supply the providers from different sources, or stop counting on one standing in for the other.",
  "relieve-the-bottleneck":
    "Take away from it what others can do, let simple cases pass by it, and give it people and time for the rest.",
  "link-those-around":
    "Let those who meet only through this one deal with each other directly, and write down what only it knows.",
  "shorten-the-way":
    "Ask at each step of the long way what it adds, and send the work the short way where it adds nothing.",
  "open-a-way-back": "Agree how receivers tell the giver what was wrong or missing, and who there answers.",
  "bring-the-two-together":
    "Let the two providers settle dates and details with each other before they deliver, and name who begins.",
  "settle-the-map":
    "Ask those concerned whether this is how work should go; put it on the map with its duties, or end it.",
  "find-out-why":
    "Find out why: ask both sides what usually goes wrong here, with information, coordination and care in turn.",
};
