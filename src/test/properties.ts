import fc from "fast-check";

/**
 * fast-check with the seed of the run: the ordinary run tries the same values each time, so that a change fails for
 * its own faults alone. `FC_SEED=<number>` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_125) });

export default fc;
