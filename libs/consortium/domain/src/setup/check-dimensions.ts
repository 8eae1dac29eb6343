import { type FieldError, foldForSearch, lengthOf, tidyLine } from '@turnout/shared/kernel';
import type { Given } from './field-checks';

/** Most dimensions a project can ask for. */
export const MAX_DIMENSIONS = 12;
/** Longest label of a dimension of a project's own, in code points. */
export const MAX_DIMENSION_LENGTH = 60;

/** Judges the dimensions that a project asks for, words of the vocabulary and labels of its own alike: few, short, each named once. */
export function checkDimensions(pointer: string, dimensions: Given<readonly string[]>): FieldError[] {
  const asked = (dimensions ?? []).map((dimension) => tidyLine(dimension));
  if (asked.length > MAX_DIMENSIONS) return [{ pointer, code: 'setting.too-many', params: { max: MAX_DIMENSIONS } }];
  const folded = asked.map((dimension) => foldForSearch(dimension));
  return asked.flatMap((dimension, index) => {
    const at = `${pointer}/${index}`;
    if (dimension === '') return [{ pointer: at, code: 'setting.missing' }];
    if (lengthOf(dimension) > MAX_DIMENSION_LENGTH)
      return [{ pointer: at, code: 'setting.too-long', params: { max: MAX_DIMENSION_LENGTH } }];
    const isRepeated = folded.indexOf(foldForSearch(dimension)) < index;
    return isRepeated ? [{ pointer: at, code: 'setting.named-twice' }] : [];
  });
}
