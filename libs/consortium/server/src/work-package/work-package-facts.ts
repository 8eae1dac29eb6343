import { checkSpanAroundTasks, checkWorkPackage, type TaskSpan, type WorkPackageDraft } from '@turnout/consortium/domain';
import { type FactsOf, refuse } from '@turnout/shared/server-platform';
import { keptLines, keptText } from '../given';
import type { ProjectCodes } from '../project/project-codes';
import type { WorkPackageEntity } from './work-package.entity';

/** What of the project a work package is judged against: codes of the others, the place behind the last, and its own tasks. */
export interface Neighbours {
  readonly codes: readonly string[];
  readonly nextPosition: number;
  readonly tasks: readonly TaskSpan[];
}

/** Judges a work package and makes it what is kept. @throws DomainError with the fields that are wrong */
export function workPackageFacts(
  given: WorkPackageDraft,
  { codes, nextPosition, tasks }: Neighbours,
  known: ProjectCodes,
): FactsOf<WorkPackageEntity> {
  const [partners, workPackages] = [known.partners.keys(), known.workPackages.keys()];
  const months = { fromMonth: given.fromMonth ?? null, toMonth: given.toMonth ?? null };
  refuse([...checkWorkPackage(given, { taken: codes, partners, workPackages }), ...checkSpanAroundTasks(months, tasks)]);
  return {
    code: given.code ?? '',
    title: keptText(given.title) ?? '',
    leadPartnerId: known.partners.get(given.leadPartner ?? '') ?? null,
    ...months,
    activities: keptLines(given.activities),
    outputs: keptLines(given.outputs),
    position: given.position ?? nextPosition,
  };
}
