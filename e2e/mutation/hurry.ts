/** For every property of a mutant: it is dead at the first counterexample, and has had its chance after so many ms. */
import { configureGlobal } from "fast-check";

configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 250 });
