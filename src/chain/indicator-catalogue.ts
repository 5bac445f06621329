import type { Indicator } from "./indicator.js";

/**
 * The indicators that every chain knows, one for each need that the literature on internal customers names.
 * A document adds its own under `indicators`; an id of this list keeps its meaning.
 */
export const indicatorCatalogue = [
  { id: "timely-communication", cause: "information", principle: "information", label: "told in time" },
  { id: "accurate-communication", cause: "information", principle: "information", label: "told correctly" },
  {
    id: "frequent-communication",
    cause: "information",
    principle: "information",
    label: "told often enough",
  },
  {
    id: "complete-communication",
    cause: "information",
    principle: "information",
    label: "told everything needed",
  },
  {
    id: "complete-and-accurate",
    cause: "information",
    principle: "information",
    label: "usable as it arrives",
  },
  { id: "questions-answered", cause: "information", principle: "information", label: "questions answered" },
  { id: "shared-goals", cause: "coordination", principle: "alignment", label: "same goals" },
  { id: "shared-knowledge", cause: "coordination", principle: "alignment", label: "know each other's work" },
  {
    id: "problem-solving",
    cause: "coordination",
    principle: "alignment",
    label: "solve problems, not blame",
  },
  { id: "clear-roles", cause: "coordination", principle: "alignment", label: "clear who does what" },
  { id: "on-time", cause: "coordination", principle: "alignment", label: "on time" },
  { id: "right-first-time", cause: "coordination", principle: "alignment", label: "right the first time" },
  { id: "ready-support", cause: "care", aspect: "service", principle: "training", label: "help when needed" },
  { id: "training", cause: "care", aspect: "service", principle: "training", label: "trained for the task" },
  {
    id: "recognition-and-reward",
    cause: "care",
    aspect: "service",
    principle: "motivation",
    label: "recognised and rewarded",
  },
  {
    id: "job-security",
    cause: "care",
    aspect: "service",
    principle: "motivation",
    label: "secure in the job",
  },
  { id: "fair-pay", cause: "care", aspect: "service", principle: "motivation", label: "paid fairly" },
  { id: "health", cause: "care", aspect: "service", principle: "motivation", label: "health looked after" },
  {
    id: "healthy-culture",
    cause: "care",
    aspect: "service",
    principle: "motivation",
    label: "friendly working culture",
  },
  {
    id: "respect",
    cause: "care",
    aspect: "attention",
    principle: "motivation",
    label: "treated with respect",
  },
  {
    id: "fairness",
    cause: "care",
    aspect: "attention",
    principle: "motivation",
    label: "treated like others",
  },
  {
    id: "being-asked",
    cause: "care",
    aspect: "attention",
    principle: "information",
    label: "asked what is needed",
  },
  {
    id: "being-heard",
    cause: "care",
    aspect: "attention",
    principle: "information",
    label: "heard when speaking up",
  },
] as const satisfies readonly Indicator[];
