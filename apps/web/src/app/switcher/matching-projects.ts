import type { ProjectSummary } from '@turnout/consortium/web';

/** Projects whose acronym, title or code holds the words, letters' marks and case aside. */
export function matchingProjects(projects: readonly ProjectSummary[], words: string): readonly ProjectSummary[] {
  const wanted = plain(words.trim());
  return projects.filter(({ acronym, title, code }) => [acronym ?? '', title, code].some((name) => plain(name).includes(wanted)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
