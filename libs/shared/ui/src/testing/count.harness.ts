import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a count. */
export class CountHarness extends ComponentHarness {
  static readonly hostSelector = 'tn-count';

  /** As it is shown, marks included: `~50`, `not known`. */
  async text(): Promise<string> {
    return (await this.host()).text();
  }
}
