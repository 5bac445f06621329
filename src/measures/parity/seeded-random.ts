/** Numbers from 0 up to, but never, 1, in steps of 2⁻³²: the same for the same seed on every machine. */
export type Random = () => number;

/**
 * A generator of random numbers: xoshiro128++ (Blackman & Vigna 2021, *Scrambled linear pseudorandom number
 * generators*, ACM Transactions on Mathematical Software 47), its state made from the seed by SplitMix64, as its
 * authors advise, so that seeds close to each other give sequences that have nothing in common. For statistics, not
 * for secrets.
 *
 * @param seed - any whole number up to 2⁵³ in size.
 * @throws RangeError for any other seed.
 */
export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; it must be a whole number`);
  const [first, second] = splitMix64(BigInt(seed));
  return xoshiro128([lowWord(first), highWord(first), lowWord(second), highWord(second)]);
}

/** xoshiro128++ from a state of four words, not all of them 0. */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  return () => {
    const word = (rotated((a + d) | 0, 7) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word / 2 ** 32;
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The first two numbers of SplitMix64 (Steele, Lea & Flood 2014). */
function splitMix64(seed: bigint): readonly [bigint, bigint] {
  const step = 0x9e3779b97f4a7c15n;
  return [mixed(BigInt.asUintN(64, seed + step)), mixed(BigInt.asUintN(64, seed + 2n * step))];
}

function mixed(state: bigint): bigint {
  const once = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
  const twice = BigInt.asUintN(64, (once ^ (once >> 27n)) * 0x94d049bb133111ebn);
  return twice ^ (twice >> 31n);
}

function lowWord(number: bigint): number {
  return Number(number & 0xffffffffn);
}

function highWord(number: bigint): number {
  return Number(number >> 32n);
}
