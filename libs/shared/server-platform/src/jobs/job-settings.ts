/** How this instance takes part in what runs by itself. */
export abstract class JobSettings {
  /** How often it looks for something to do; `null` for an instance that only answers requests. */
  abstract readonly lookEveryMs: number | null;
  /** After what silence another instance takes a run over. */
  abstract readonly leaseMs: number;
}
