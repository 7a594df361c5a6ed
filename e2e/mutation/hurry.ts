/** A mutant is dead at the first counterexample: no smaller one is looked for. */
import { configureGlobal } from "fast-check";

configureGlobal({ endOnFailure: true });
