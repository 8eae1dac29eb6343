import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a filter chip and takes the filter off. */
export class FilterChipHarness extends ComponentHarness {
  static readonly hostSelector = 'tn-filter-chip';

  private readonly button = this.locatorFor('button');

  async words(): Promise<string> {
    return (await this.locatorFor('.words')()).text();
  }

  /** What a screen reader calls the button. */
  async removeLabel(): Promise<string | null> {
    return (await this.button()).getAttribute('aria-label');
  }

  async remove(): Promise<void> {
    await (await this.button()).click();
  }
}
