import type { Quantity } from '../claims/quantities';
import type { Figure } from '../figures';

/** "About 50" is right for so many more or fewer, in hundredths. */
const ABOUT = 20;

/** Tells whether what a number says can be so, given what the ground says. */
export function agrees({ value: said, upTo, bound }: Quantity, { value, also, isLeast }: Figure): boolean {
  return [value, ...also].some((right) => (right !== null && fits(right)) || right === null);

  function fits(right: number): boolean {
    const isMore = isLeast && said > right;
    switch (bound) {
      case 'exact':
        return said === right || isMore;
      case 'about':
        return Math.abs(said - right) * 100 <= right * ABOUT || isMore;
      case 'least':
        return said <= right || isMore;
      case 'most':
        return said >= right;
      case 'range':
        return said <= right && right <= upTo;
    }
  }
}

/** A part of what there is has at most so many hundredths of it; more is a slip in the whole. */
const PART = 60;
/** Of fewer than these a smaller number is a part sooner than a slip. */
const FEW = 5;

/** Tells whether a number that is not right was meant to be this figure: it says all, or is too near to be another. */
export function isMeant(said: number, right: number, isAll: boolean): boolean {
  if (isAll) return true;
  if (said > right) return said <= right * 2 + 2;
  return right >= FEW && said * 100 > right * PART;
}
