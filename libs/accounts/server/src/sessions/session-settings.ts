/** How sessions and the banner of the demo behave in this installation. */
export abstract class SessionSettings {
  /** Where people reach the installation, without a path; `null` when nobody said. Decides cookie flags and same-origin proof. */
  abstract readonly publicOrigin: string | null;
  /** Whether the demo projects and accounts are loaded. */
  abstract readonly isDemo: boolean;
}

/** Ends a session that nobody has used for this long. */
export const IDLE_LIMIT_MS = 14 * 24 * 60 * 60 * 1000;
/** Ends every session after this long. */
export const ABSOLUTE_LIMIT_MS = 30 * 24 * 60 * 60 * 1000;
