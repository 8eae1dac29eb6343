/** Where things of a project went: the id behind each code. */
export interface LoadedProject {
  readonly id: string;
  readonly code: string;
  readonly partners: readonly { readonly id: string; readonly code: string }[];
  /** The id behind a code. @throws for a code that the project does not have, which is a mistake in the demo */
  readonly idOf: (kind: 'partner' | 'work-package' | 'event-type' | 'milestone', code: string) => string;
}
