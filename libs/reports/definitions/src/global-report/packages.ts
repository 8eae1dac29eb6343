import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts, WorkPackageFacts } from './global-report-facts';

/**
 * The work packages that the events belong to, in the project's order: those that records name, and the only one of a project where
 * none is named. Nobody is told of a work package that may have nothing to do with the events.
 */
export function packagesOf({ records, card }: GlobalReportFacts): readonly WorkPackageFacts[] {
  const named = new Set(records.map(({ workPackage }) => workPackage).filter((code) => code !== null));
  const { workPackages } = card;
  if (named.size === 0) return workPackages.length === 1 ? workPackages : [];
  return workPackages.filter(({ code }) => named.has(code));
}

/** The work package with its title: "WP2 – Establishment of the network". */
export function packageTitle({ code, title }: WorkPackageFacts, { text }: DocumentTranslator): string {
  return text('reports.global.work-package', { code, title: title ?? 'none' });
}
