/** Says what the pages of a journey show at this moment; empty when there are none. */
export type Witness = () => Promise<string>;

/** A place that the journeys of a file and the environment that they run in both know. */
interface WithWitness {
  turnoutWitness?: Witness;
}

/** Leaves word of who can say what the pages show, for when a journey fails. */
export function bearWitness(witness: Witness): void {
  (globalThis as WithWitness).turnoutWitness = witness;
}

/** What the pages show by the word of whoever the journeys of a file left. */
export async function askWitness(journeys: object): Promise<string> {
  return (await (journeys as WithWitness).turnoutWitness?.()) ?? '';
}
