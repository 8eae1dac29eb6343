import { QUALITY_RULE_IDS } from '@turnout/quality/domain';

/** The rules there are, in their order. */
export const RULES = `array[${QUALITY_RULE_IDS.map((id) => `'${id}'`).join(', ')}]`;

/** Of the `findings f` of a project what is shown: nothing that is gone, and nothing about events that were deleted a moment ago. @param project placeholder or column of its id */
export function thereSql(project: string): string {
  return `f.project_id = ${project} and f.state <> 'gone' and f.rule = any(${RULES}) and cardinality(f.events) =
  (select count(*) from finding_events l where l.project_id = f.project_id and l.finding_id = f.id)`;
}
