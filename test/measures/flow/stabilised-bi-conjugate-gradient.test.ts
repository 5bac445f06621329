import { describe, expect, test } from "vitest";
import {
  type Multiply,
  stabilisedBiConjugateGradient,
} from "../../../src/measures/flow/stabilised-bi-conjugate-gradient.js";

const limits = { tolerance: 1e-12, iterations: 50 };

describe("stabilisedBiConjugateGradient(multiply, right, limits)", () => {
  test("solves a system that is not symmetric", () => {
    const right = Float64Array.of(1, 2, 3);
    const multiply = by([
      [4, 1, 0],
      [-2, 5, 1],
      [0, 3, 6],
    ]);
    const product = new Float64Array(3);
    multiply(stabilisedBiConjugateGradient(multiply, right, limits), product);
    for (let row = 0; row < 3; row++) expect(product[row]).toBeCloseTo(right[row]!, 10);
  });

  test("answers nothing with nothing", () => {
    expect([...stabilisedBiConjugateGradient(by([[2]]), Float64Array.of(0), limits)]).toEqual([0]);
  });

  test("gives up on a system without a solution", () => {
    const multiply = by([
      [1, -1],
      [1, -1],
    ]);
    const found = stabilisedBiConjugateGradient(multiply, Float64Array.of(1, 0), limits);
    expect(found.every(Number.isFinite)).toBe(true);
  });
});

function by(matrix: readonly (readonly number[])[]): Multiply {
  return (vector, product) => {
    for (const [row, entries] of matrix.entries()) {
      product[row] = entries.reduce((sum, entry, column) => sum + entry * vector[column]!, 0);
    }
  };
}
