import { CountField } from '@turnout/shared/server-platform';

/** An exact fraction, never cut off: 301/150. */
export class ImpactRatio {
  @CountField()
  numerator: number;
  @CountField()
  denominator: number;
}
