import type { FieldError } from '@turnout/shared/kernel';
import { checkProject } from './check-project';
import { type Given, SETTING_FIELD_CODES } from './field-checks';
import { PROJECT_TEMPLATES } from './project-templates';

/** A project as somebody begins it, not judged yet. */
export interface NewProjectDraft {
  readonly code?: Given<string>;
  readonly acronym?: Given<string>;
  readonly title?: Given<string>;
  readonly startsOn?: Given<string>;
  readonly endsOn?: Given<string>;
  readonly template?: Given<string>;
  /** Code of a project whose setup is copied. */
  readonly copySetupFrom?: Given<string>;
}

/** Every code that a new project is refused with; each has words as `error.<code>`. */
export const NEW_PROJECT_FIELD_CODES = [
  ...SETTING_FIELD_CODES,
  'project.code-invalid',
  'project.code-taken',
  'project.unknown-template',
  'project.unknown-source',
  'project.two-sources',
] as const;

/** Tells whether the text can be a project's code: it stands in addresses, so it is of small letters, figures and hyphens, 63 at most. */
export function isProjectCode(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}$/u.test(text);
}

/** A code made of what a project is called; empty where nothing of it can stand in a code. */
export function suggestProjectCode(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/@/gu, 'a')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/gu, '');
}

/** Judges a project before it is begun; whether code and source are known is for whoever knows the other projects. Nothing wrong is an empty list. */
export function checkNewProject({ code, template, copySetupFrom, ...facts }: NewProjectDraft): FieldError[] {
  const [chosen, source] = [template ?? null, copySetupFrom ?? null];
  const isUnknown = chosen !== null && !PROJECT_TEMPLATES.some((known) => known === chosen);
  const startsOnPrecision = (facts.startsOn ?? null) === null ? null : 'day';
  return [
    ...(isProjectCode(code ?? '') ? [] : [{ pointer: '/code', code: 'project.code-invalid' }]),
    ...(isUnknown ? [{ pointer: '/template', code: 'project.unknown-template' }] : []),
    ...(chosen !== null && source !== null ? [{ pointer: '/copySetupFrom', code: 'project.two-sources' }] : []),
    ...checkProject({ ...facts, startsOnPrecision }),
  ];
}
