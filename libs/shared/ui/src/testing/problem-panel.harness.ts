import { type BaseHarnessFilters, ComponentHarness, HarnessPredicate, manualChangeDetection } from '@angular/cdk/testing';
import { MatButtonHarness } from '@angular/material/button/testing';

/** Reads a problem panel and presses its button. */
export class ProblemPanelHarness extends ComponentHarness {
  static readonly hostSelector = 'tn-problem-panel';

  private readonly retryButton = this.locatorForOptional(MatButtonHarness.with({ text: 'Try again' }));

  /** One within something: `{ ancestor: 'tn-promises' }`. */
  static with(options: BaseHarnessFilters): HarnessPredicate<ProblemPanelHarness> {
    return new HarnessPredicate(ProblemPanelHarness, options);
  }

  async heading(): Promise<string> {
    return (await this.locatorFor('h2')()).text();
  }

  async text(): Promise<string> {
    return (await this.host()).text();
  }

  async canRetry(): Promise<boolean> {
    return (await this.retryButton()) !== null;
  }

  /** Presses “Try again”; does not wait for what that sets going, because the test has yet to answer it. */
  async retry(): Promise<void> {
    const button = await this.retryButton();
    if (!button) throw new Error('The panel offers no second try.');
    await manualChangeDetection(() => button.click());
  }
}
