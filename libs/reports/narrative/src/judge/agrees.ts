import type { Extent } from '../claims/claim';
import type { Quantity } from '../claims/quantities';
import type { Figure } from '../figures';

/** "About 50" is right for so many more or fewer, in hundredths. */
const ABOUT = 20;

/** Tells whether what a number says can be so, given what the ground says. */
export function agrees({ value: said, upTo, bound }: Quantity, { value, also, isLeast }: Figure): boolean {
  return [value, ...also].some((right) => right !== null && fits(right));

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

/** A number of some below so many hundredths of the whole is a part of it; above, a slip in the whole. */
const PART = 75;
/** Of fewer than these a smaller number is a part sooner than a slip. */
const FEW = 5;
/** What says all and is further away, in hundredths, counts something else. */
const [LEAST, MOST] = [40, 250];

/** Tells whether a number that is not right was meant to be this figure, or is too far away and counts something else. */
export function isMeant(said: number, right: number, extent: Extent): boolean {
  if (extent === 'listed') return true;
  if (extent === 'all') return (said * 100 >= right * LEAST && said * 100 <= right * MOST) || Math.abs(said - right) <= 2;
  if (said > right) return said <= right * 2 + 2;
  return right >= FEW && said * 100 > right * PART;
}
