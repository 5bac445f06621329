import type { Program } from "./programs.js";

/** Where programs are run. */
export interface Runtime {
  readonly name: string;
  /** What a program prints here. */
  readonly run: (program: Program) => Promise<string>;
  readonly close?: () => Promise<void>;
}

/** A runtime that this machine lacks, and why. */
export interface MissingRuntime {
  readonly name: string;
  readonly missing: string;
}
