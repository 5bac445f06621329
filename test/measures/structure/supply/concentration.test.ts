import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChain } from "../../../../src/index.js";
import { indexChain } from "../../../../src/measures/graph/index-chain.js";
import { concentration } from "../../../../src/measures/structure/supply/concentration.js";
import { receivedServices } from "../../../../src/measures/structure/supply/received-services.js";
import { supplyShares } from "../../../../src/measures/structure/supply/supply-shares.js";

type Row = readonly [giver: number, receiver: number, volume: number];

describe("concentration(supplyShares(...))", () => {
  test("is the sum of the squared shares of each receiver's givers", () => {
    const found = measured(4, [
      [0, 3, 70],
      [1, 3, 30],
      [0, 2, 5],
      [0, 2, 5],
    ]);
    expect(found[3]).toBeCloseTo(0.58, 12);
    expect(found.slice(0, 3)).toEqual([null, null, 1]);
  });

  test("is 1 in n where n give alike, and what counts is giver, not handoff", () => {
    const rows = Array.from({ length: 40 }, (_, nth): Row => [nth % 4, 4, 3]);
    expect(measured(5, rows)[4]).toBeCloseTo(0.25, 12);
  });

  test("leaves out what is not to be kept, has no volume, or no receiver", () => {
    const receiver = Int32Array.of(2, 2, 2, -1);
    const giver = Int32Array.of(0, 1, 0, 1);
    const shares = supplyShares(
      3,
      3,
      receiver,
      giver,
      Float64Array.of(4, 9, 0, 7),
      Uint8Array.of(1, 0, 1, 1),
    );
    expect(concentration(shares)).toEqual([null, null, 1]);
  });

  test("equals what a table gives on random chains; shares add up to 1", () => {
    const row = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const found = measured(6, rows);
        for (let party = 0; party < 6; party++) {
          const byGiver = Array.from({ length: 6 }, (_, giver) =>
            rows.reduce((sum, [a, b, amount]) => sum + (a === giver && b === party ? amount : 0), 0),
          );
          const total = byGiver.reduce((sum, amount) => sum + amount, 0);
          if (total === 0) expect(found[party]).toBeNull();
          else
            expect(found[party]).toBeCloseTo(
              byGiver.reduce((sum, v) => sum + (v / total) ** 2, 0),
              12,
            );
        }
      }),
    );
  });

  test("is a number or null of nothing, of one party, and of volumes beyond all sums", () => {
    expect(measured(0, [])).toEqual([]);
    expect(measured(1, [])).toEqual([null]);
    expect(
      measured(3, [
        [0, 2, 1e308],
        [1, 2, 1e308],
      ])[2],
    ).toBeCloseTo(0.5, 12);
    expect(
      measured(3, [
        [0, 2, 1e308],
        [1, 2, 5e-324],
      ])[2],
    ).toBe(1);
  });

  test("holds where 100,000 give to one, and over 10,000 parallel handoffs", () => {
    const star = Array.from({ length: 100_000 }, (_, giver): Row => [giver + 1, 0, 2]);
    expect(measured(100_001, star)[0]).toBeCloseTo(1e-5, 12);
    expect(
      measured(
        2,
        Array.from({ length: 10_000 }, (): Row => [0, 1, 3]),
      )[1],
    ).toBeCloseTo(1, 12);
  });
});

describe("receivedServices(index, isRequest)", () => {
  const chain = readChain({
    parties: [
      { id: "b", kind: "team" },
      { id: "a", kind: "team" },
      { id: "c", kind: "customer" },
    ],
    handoffs: [
      { from: "a", to: "c", service: "__proto__", volume: 1 },
      { from: "b", to: "c", service: "__proto__", volume: 3 },
      { from: "b", to: "c", service: "care", volume: 2 },
      { from: "b", to: "a", service: "care", volume: 2 },
    ],
  });
  const index = indexChain(chain);
  const services = receivedServices(index, new Uint8Array(4));

  test("numbers one name to one receiver once, whoever gives it", () => {
    const named = Array.from(services.of, (service, handoff) => {
      const { from, to, service: name } = chain.handoffs[index.handoffPlace[handoff]!]!;
      return `${from} ${to} ${name}: ${service}`;
    });
    expect(named).toEqual(["a c __proto__: 1", "b a care: 0", "b c __proto__: 1", "b c care: 2"]);
    expect([...services.receiver]).toEqual([0, 2, 2]);
    expect([...services.handoff]).toEqual([1, 0, 3]);
  });

  test("tells requests from deliveries of the same name", () => {
    expect(receivedServices(index, Uint8Array.of(0, 0, 1, 0)).count).toBe(4);
  });

  test("lets concentration be asked of each service", () => {
    const shares = supplyShares(services.count, index.partyCount, services.of, index.giver, index.volume);
    expect(concentration(shares)).toEqual([1, 0.625, 1]);
  });
});

function measured(partyCount: number, rows: readonly Row[]) {
  const receiver = Int32Array.from(rows, ([, to]) => to);
  const giver = Int32Array.from(rows, ([from]) => from);
  const volume = Float64Array.from(rows, ([, , amount]) => amount);
  return concentration(supplyShares(partyCount, partyCount, receiver, giver, volume));
}
