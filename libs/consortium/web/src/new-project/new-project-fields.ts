import { checkNewProject, type NewProjectDraft, PROJECT_TEMPLATES, suggestProjectCode } from '@turnout/consortium/domain';
import type { Translator } from '@turnout/shared/i18n';
import type { FieldError } from '@turnout/shared/kernel';
import { projectName, type ProjectSummary } from '../client/project';
import { askedField } from '../setting/asked-field';
import type { SettingGroup } from '../setting/setting-field';
import type { SettingFacts, SettingValues } from '../setting/setting-values';

const TEMPLATE = 'template:';
const COPY = 'project:';

/** What has to be known to begin a project; everything else can follow. */
export function newProjectGroups(projects: readonly ProjectSummary[], { text }: Translator): readonly SettingGroup[] {
  const templates = PROJECT_TEMPLATES.map((name) => ({ value: TEMPLATE + name, label: text(`consortium.template.${name}`) }));
  const copies = projects.map((project) => ({
    value: COPY + project.code,
    label: text('consortium.new.like', { name: projectName(project) }),
  }));
  return [
    {
      fields: [
        askedField('acronym', 'line'),
        askedField('title', 'line'),
        { name: 'code', kind: 'line', label: 'consortium.new.code', hint: 'consortium.new.code-hint' },
        {
          ...{ name: 'start', kind: 'choice', label: 'consortium.new.start', hint: 'consortium.new.start-hint' },
          ...{ choices: [...templates, ...copies], isRequired: true },
        },
        askedField('startsOn', 'date'),
        askedField('endsOn', 'date'),
      ],
    },
  ];
}

/** What is typed, as the API takes it. */
export function projectToBegin({ start, ...facts }: SettingFacts): NewProjectDraft {
  const chosen = typeof start === 'string' ? start : '';
  if (chosen.startsWith(COPY)) return { ...facts, copySetupFrom: chosen.slice(COPY.length) };
  return { ...facts, template: chosen.slice(TEMPLATE.length) };
}

/** Judges what is typed. */
export function checkBeginning(facts: SettingFacts): readonly FieldError[] {
  return checkNewProject(projectToBegin(facts));
}

/** Lets the code follow the name for as long as nobody typed another one. */
export function followName(before: SettingValues, now: SettingValues): SettingValues {
  const suggested = ({ acronym = '', title = '' }: SettingValues): string => suggestProjectCode(acronym || title);
  return now['code'] === suggested(before) ? { ...now, code: suggested(now) } : now;
}
