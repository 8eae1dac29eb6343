import type { LedgerFacts } from './ledger-facts';

/** What the project is called in sentences and captions. */
export function projectName({ project }: { readonly project: Pick<LedgerFacts['project'], 'acronym' | 'title'> }): string {
  return project.acronym ?? project.title;
}
