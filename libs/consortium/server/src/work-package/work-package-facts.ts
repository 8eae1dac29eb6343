import { checkWorkPackage, type WorkPackageDraft } from '@turnout/consortium/domain';
import { type FactsOf, refuse } from '@turnout/shared/server-platform';
import { keptLines, keptText } from '../given';
import type { ProjectCodes } from '../project/project-codes';
import type { WorkPackageEntity } from './work-package.entity';

/** The other work packages of the project: their codes, and the place behind the last. */
export interface Neighbours {
  readonly codes: readonly string[];
  readonly nextPosition: number;
}

/** Judges a work package and makes it what is kept. @throws DomainError with the fields that are wrong */
export function workPackageFacts(
  given: WorkPackageDraft,
  { codes, nextPosition }: Neighbours,
  known: ProjectCodes,
): FactsOf<WorkPackageEntity> {
  refuse(checkWorkPackage(given, { taken: codes, partners: known.partners.keys(), workPackages: known.workPackages.keys() }));
  return {
    code: given.code ?? '',
    title: keptText(given.title) ?? '',
    leadPartnerId: known.partners.get(given.leadPartner ?? '') ?? null,
    fromMonth: given.fromMonth ?? null,
    toMonth: given.toMonth ?? null,
    activities: keptLines(given.activities),
    outputs: keptLines(given.outputs),
    position: given.position ?? nextPosition,
  };
}
