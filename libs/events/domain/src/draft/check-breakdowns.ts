import { type FieldError, lengthOf, tidyLine } from '@turnout/shared/kernel';
import { notStated } from '../breakdown';
import { BREAKDOWN_DIMENSIONS } from '../vocabulary';
import { type BreakdownDraft, type DraftFacts, type EventDraft, MAX_CATEGORY_LENGTH, MAX_PARTICIPANTS } from './event-draft';
import { isOneOf, isWhole } from './judge';

/** Judges the breakdowns: each along a known dimension, named once, and never more people than were counted. */
export function checkBreakdowns(
  { breakdowns, participants }: EventDraft,
  { dimensions = [] }: Pick<DraftFacts, 'dimensions'>,
): FieldError[] {
  const known = [...BREAKDOWN_DIMENSIONS, ...dimensions];
  return (breakdowns ?? []).flatMap((breakdown, index, all) => {
    const pointer = `/breakdowns/${index}`;
    const isRepeated = all.findIndex(({ dimension }) => dimension === breakdown.dimension) < index;
    const parts = checkParts(breakdown, pointer);
    return [
      ...checkDimension(breakdown, known, isRepeated, `${pointer}/dimension`),
      ...parts,
      ...(parts.length === 0 ? checkSum(breakdown, participants?.count ?? null, `${pointer}/parts`) : []),
    ];
  });
}

function checkDimension({ dimension }: BreakdownDraft, known: readonly string[], isRepeated: boolean, pointer: string): FieldError[] {
  if (!isOneOf(known, dimension)) return [{ pointer, code: 'breakdown.unknown-dimension' }];
  return isRepeated ? [{ pointer, code: 'breakdown.repeated-dimension' }] : [];
}

function checkParts({ parts }: BreakdownDraft, pointer: string): FieldError[] {
  const seen = new Set<string>();
  return parts.flatMap(({ category, count }, index) => {
    const name = tidyLine(category);
    const at = `${pointer}/parts/${index}`;
    const errors: FieldError[] = [];
    if (name === '' || lengthOf(name) > MAX_CATEGORY_LENGTH) errors.push({ pointer: `${at}/category`, code: 'breakdown.category-invalid' });
    else if (seen.has(name)) errors.push({ pointer: `${at}/category`, code: 'breakdown.repeated-category' });
    if (!isWhole(count, 0, MAX_PARTICIPANTS)) errors.push({ pointer: `${at}/count`, code: 'breakdown.count-invalid' });
    seen.add(name);
    return errors;
  });
}

function checkSum({ parts }: BreakdownDraft, count: number | null, pointer: string): FieldError[] {
  const rest = notStated(count, { parts });
  if (rest === null) return parts.length === 0 ? [] : [{ pointer, code: 'breakdown.without-count' }];
  return rest < 0 ? [{ pointer, code: 'breakdown.exceeds-count', params: { excess: -rest } }] : [];
}
