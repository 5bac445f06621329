import type { Messages } from "../../messages/messages.js";

/** How to read a report, in English. */
export const englishReading: Messages["reading"] = {
  title: "How to read this",
  lines: [
    "The service level is the share of what an end customer receives that nothing broke on its way. Quality management calls it rolled throughput yield; here it is worked out for a network. It is not what a service-level agreement promises.",
    "The strength of a handoff is the share of its exchanges that serve the receiver well. A handoff is as strong as its weakest cause that is known. Where little is known, a figure is drawn toward the average of the chain.",
    "The model takes each exchange to fail by itself, without regard to the others. Where failures come together, what arrives can be better or worse than the figures say.",
    "A point is one hundredth of what the end customers receive. The losses of all handoffs and parties add up to what is lost, so they can be compared.",
    "What mending gives back is worked out with all else left as it is. It is usually less than the loss, because what one handoff lets through may still break at another.",
    "What people say of what the organisation does for them counts as the strength of their own party. Where every step needs the one before, this multiplies, so that a survey of care alone can make the service level look low.",
    "An interval covers chance in what was measured. It does not cover estimates, assumptions, or handoffs that the map lacks.",
  ],
};
