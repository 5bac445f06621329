import { describe, expect, test } from "vitest";
import { diagnose, readChain, unmetNeed } from "../../src/index.js";
import { felt, withFelt } from "./cared-for.js";
import { signsOf } from "./signs-of.js";

const desk = { party: "desk" };

describe("unmetNeed", () => {
  test("names each need that is surely not met, general ones apart from individual ones", () => {
    const signs = signsOf(
      withFelt(felt(desk, "health", 4), felt(desk, "training", 5), felt(desk, "respect", 19)),
      unmetNeed(),
    );
    expect(signs.map(({ subject, reason }) => [subject, reason.code, reason.indicator])).toEqual([
      [{ type: "party", id: "desk" }, "unmet-general-need", "health"],
      [{ type: "party", id: "desk" }, "unmet-individual-need", "training"],
    ]);
  });

  test("counts what comes from those who serve the party as well", () => {
    const signs = signsOf(withFelt(felt({ from: "supplier-0", to: "desk" }, "respect", 3)), unmetNeed());
    expect(signs.map(({ subject, reason }) => [subject, reason.indicator])).toEqual([
      [{ type: "party", id: "desk" }, "respect"],
    ]);
  });

  test("says what to do about that need, general needs first", () => {
    const chain = readChain(withFelt(felt(desk, "training", 5), felt(desk, "fair-pay", 4)));
    const { risks } = diagnose(chain, { detectors: [unmetNeed()] });
    expect(risks.map(({ remedies }) => remedies)).toEqual([["pay-fairly", "train-for-the-task"]]);
  });

  test("takes a judgement below the target for what it is", () => {
    const judged = (share: number) =>
      signsOf(withFelt([{ ...desk, indicator: "job-security", judged: share }]), unmetNeed());
    expect(judged(0.5).map(({ reason }) => reason.code)).toEqual(["unmet-general-need"]);
    expect(judged(0.9)).toEqual([]);
  });

  test("is silent where needs are met, where it is not sure, where too few answered, and where nobody was asked", () => {
    expect(signsOf(withFelt(felt(desk, "health", 18)), unmetNeed())).toEqual([]);
    expect(signsOf(withFelt(felt(desk, "health", 14)), unmetNeed())).toEqual([]);
    expect(signsOf(withFelt(felt(desk, "health", 0).slice(0, 4)), unmetNeed())).toEqual([]);
    expect(signsOf(withFelt(), unmetNeed())).toEqual([]);
  });

  test("says nothing of end customers", () => {
    const unhappy = withFelt(felt({ from: "desk", to: "client" }, "respect", 1));
    expect(signsOf(unhappy, unmetNeed())).toEqual([]);
  });
});
