/**
 * Freezes what all code of a runtime shares, before anything else runs, and makes sure that it holds: prototypes and
 * constructors of the language, and everything that hangs on them. Text must not become code either, which each runtime
 * forbids in its own way.
 */
const { getOwnPropertyDescriptors, getPrototypeOf, isFrozen } = Object;

const named = [
  ...[Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, RegExp, Promise, Proxy],
  ...[Map, Set, WeakMap, WeakSet, WeakRef, FinalizationRegistry, ArrayBuffer, DataView],
  ...[Error, AggregateError, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError],
  ...[Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array],
  ...[Float32Array, Float64Array, BigInt64Array, BigUint64Array],
  ...[Math, JSON, Reflect, Atomics, Intl],
];

/** Whose prototypes have no names. */
const unnamed = [
  ...[[].values(), new Map().entries(), new Set().values(), ""[Symbol.iterator](), "".matchAll(/a/g)],
  ...[function* () {}, async () => {}, async function* () {}],
];

for (const shared of [...named, ...unnamed]) freeze(shared);
expectRefused("to give all objects a property", () => Object.assign(Object.prototype, { planted: true }));
expectRefused("to run a text", () => new Function("return 1"));

function freeze(value: unknown): void {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || isFrozen(value)) return;
  Object.freeze(value);
  for (const property of Object.values(getOwnPropertyDescriptors(value))) {
    freeze(property.value);
    freeze(property.get);
    freeze(property.set);
  }
  freeze(getPrototypeOf(value));
}

function expectRefused(what: string, attempt: () => unknown): void {
  try {
    attempt();
  } catch {
    return;
  }
  throw new Error(`It was possible ${what}.`);
}
