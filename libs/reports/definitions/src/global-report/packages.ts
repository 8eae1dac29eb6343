import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts, WorkPackageFacts } from './global-report-facts';

/**
 * The work packages that the events belong to, in the project's order; none where that is not known of every event. Events of a project with one
 * work package belong to it, whether their records name it or not.
 */
export function packagesOf({ records, card: { workPackages } }: GlobalReportFacts): readonly WorkPackageFacts[] {
  const [only, ...others] = workPackages;
  const fallback = only !== undefined && others.length === 0 ? only.code : null;
  const named = new Set(records.map(({ workPackage }) => workPackage ?? fallback));
  if (named.has(null)) return [];
  return named.size === 0 && fallback !== null ? workPackages : workPackages.filter(({ code }) => named.has(code));
}

/** The work package with its title: "WP2 – Establishment of the network". */
export function packageTitle({ code, title }: WorkPackageFacts, { text }: DocumentTranslator): string {
  return text('reports.global.work-package', { code, title: title ?? 'none' });
}
