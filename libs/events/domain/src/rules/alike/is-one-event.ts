import type { Resemblances } from './compared-event';

/**
 * Tells whether two events resemble each other so much that they are probably one, logged twice: under two types, by two partners, or in
 * two languages. Day and count weigh most, for they are copied as they stand; a title may be translated.
 */
export function isOneEvent(found: Resemblances): boolean {
  if (found.day === 'other') return false;
  if (found.day === 'swapped') return found.title === 'same' && found.count === 'same' && isNear(found);
  if (found.title === 'other') return found.count === 'same' && isNear(found) && !isElsewhere(found);
  // The same title in two countries or places is one programme held in each of them, unless the very same people were counted.
  return found.count === 'same' || (found.country !== 'other' && found.place !== 'other');
}

/** In one country, or with something else in common that says where or with whom. */
function isNear({ country, partners, place }: Resemblances): boolean {
  return country === 'same' || partners === 'same' || place === 'same';
}

/** Somebody stated two places, and nobody took part in both. */
function isElsewhere({ place, partners }: Resemblances): boolean {
  return place === 'other' && partners === 'other';
}
