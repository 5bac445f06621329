import type { ItemTexts } from "./item-texts.js";

/** The words of questionnaires in English. */
export const englishItems: ItemTexts = {
  items: {
    "timely-communication": {
      received: (giver) => `${giver} tells us in time what we need to know.`,
      given: (receiver) => `We tell ${receiver} in time what they need to know.`,
      care: (organisation) => `${organisation} tells us in time what we need to know.`,
    },
    "accurate-communication": {
      received: (giver) => `What ${giver} tells us is correct.`,
      given: (receiver) => `What we tell ${receiver} is correct.`,
      care: (organisation) => `${organisation} gives us information that is correct.`,
    },
    "frequent-communication": {
      received: (giver) => `${giver} keeps us up to date often enough.`,
      given: (receiver) => `We keep ${receiver} up to date often enough.`,
      care: (organisation) => `${organisation} keeps us up to date often enough.`,
    },
    "complete-communication": {
      received: (giver) => `${giver} tells us everything we need for our work.`,
      given: (receiver) => `We tell ${receiver} everything they need for their work.`,
      care: (organisation) => `${organisation} tells us everything we need for our work.`,
    },
    "complete-and-accurate": {
      received: (giver) =>
        `What we get from ${giver} can be used as it arrives, with nothing missing and nothing to correct.`,
      given: (receiver) =>
        `What we give to ${receiver} can be used as it arrives, with nothing missing and nothing to correct.`,
      care: (organisation) => `${organisation} gives us what we work with complete and free of errors.`,
    },
    "questions-answered": {
      received: (giver) => `${giver} gives us a useful answer when we ask something.`,
      given: (receiver) => `We give ${receiver} a useful answer when they ask something.`,
      care: (organisation) => `${organisation} gives us a useful answer when we ask something.`,
    },
    "shared-goals": {
      received: (giver) => `${giver} pulls in the same direction as we do.`,
      given: (receiver) => `We pull in the same direction as ${receiver}.`,
      care: (organisation) => `${organisation} makes clear what all of us are working for.`,
    },
    "shared-knowledge": {
      received: (giver) => `${giver} understands what our work calls for.`,
      given: (receiver) => `We understand what the work of ${receiver} calls for.`,
      care: (organisation) => `${organisation} helps us see how our work fits in with that of others.`,
    },
    "problem-solving": {
      received: (giver) =>
        `When something goes wrong, ${giver} looks for a solution with us and not for a culprit.`,
      given: (receiver) =>
        `When something goes wrong, we look for a solution with ${receiver} and not for a culprit.`,
      care: (organisation) =>
        `${organisation} looks for a solution when something goes wrong, and not for a culprit.`,
    },
    "clear-roles": {
      received: (giver) => `We know clearly which tasks fall to ${giver} and which to us.`,
      given: (receiver) => `We know clearly which tasks fall to us and which to ${receiver}.`,
      care: (organisation) => `${organisation} has settled clearly who does what.`,
    },
    "on-time": {
      received: (giver) => `What we get from ${giver} arrives at the agreed time.`,
      given: (receiver) => `What we give to ${receiver} arrives at the agreed time.`,
      care: (organisation) => `${organisation} gives us what we work with at the agreed time.`,
    },
    "right-first-time": {
      received: (giver) => `What ${giver} does for us rarely has to be done again.`,
      given: (receiver) => `What we do for ${receiver} rarely has to be done again.`,
      care: (organisation) => `${organisation} rarely has to do again what it does for us.`,
    },
    "ready-support": {
      received: (giver) => `${giver} lends us a hand when we need it.`,
      given: (receiver) => `We lend ${receiver} a hand when they need it.`,
      care: (organisation) => `${organisation} supports us when we need it.`,
    },
    training: {
      received: (giver) => `We learn from ${giver} what we need for our work together.`,
      given: (receiver) => `We help ${receiver} learn what is needed for our work together.`,
      care: (organisation) => `${organisation} trains us well for our tasks.`,
    },
    "recognition-and-reward": {
      received: (giver) => `${giver} appreciates our good work and shows it.`,
      given: (receiver) => `We appreciate the good work of ${receiver} and show it.`,
      care: (organisation) => `${organisation} appreciates our good work and rewards it.`,
    },
    "job-security": {
      received: (giver) => `Working with ${giver} makes us feel more secure in our jobs.`,
      given: (receiver) => `We do our part so that ${receiver} can feel secure at work.`,
      care: (organisation) => `${organisation} lets us feel that our jobs are secure.`,
    },
    "fair-pay": {
      received: (giver) => `${giver} pays us fairly for what we do.`,
      given: (receiver) => `We pay ${receiver} fairly for what they do.`,
      care: (organisation) => `${organisation} pays us fairly for our work.`,
    },
    health: {
      received: (giver) => `${giver} takes care that our health does not suffer from the work.`,
      given: (receiver) => `We take care that the health of ${receiver} does not suffer from the work.`,
      care: (organisation) => `${organisation} looks after our health.`,
    },
    "healthy-culture": {
      received: (giver) => `Working with ${giver} is friendly and pleasant.`,
      given: (receiver) => `We make working with us friendly and pleasant for ${receiver}.`,
      care: (organisation) => `${organisation} is a place where people work together in a friendly way.`,
    },
    respect: {
      received: (giver) => `${giver} treats us with respect, whatever our position.`,
      given: (receiver) => `We treat ${receiver} with respect, whatever their position.`,
      care: (organisation) => `${organisation} treats us with respect, whatever our position.`,
    },
    fairness: {
      received: (giver) => `${giver} treats us just as fairly as others.`,
      given: (receiver) => `We treat ${receiver} just as fairly as others.`,
      care: (organisation) => `${organisation} treats us just as fairly as others.`,
    },
    "being-asked": {
      received: (giver) => `${giver} asks us what we need.`,
      given: (receiver) => `We ask ${receiver} what they need.`,
      care: (organisation) => `${organisation} asks us what we need.`,
    },
    "being-heard": {
      received: (giver) => `${giver} takes it seriously when we point out a fault or have an idea.`,
      given: (receiver) => `We take it seriously when ${receiver} points out a fault or has an idea.`,
      care: (organisation) => `${organisation} takes it seriously when we point out a fault or have an idea.`,
    },
  },
  ownIndicator: (label) => ({
    received: (giver) => `${giver} serves us well in this respect: “${label}”.`,
    given: (receiver) => `We serve ${receiver} well in this respect: “${label}”.`,
    care: (organisation) => `${organisation} serves us well in this respect: “${label}”.`,
  }),
  about: (service, statement) => `About “${service}”: ${statement}`,
  ourOrganisation: "Our organisation",
  theirOrganisation: "The organisation we work with",
  expected: "Think of good service: how far should this statement hold? Please answer on the same scale.",
  importance:
    "How important is this to you? Please give points from 0 (not important) to 100 (extremely important).",
};
