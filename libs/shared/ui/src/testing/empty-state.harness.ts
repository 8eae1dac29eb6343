import { ComponentHarness } from '@angular/cdk/testing';

/** Reads an empty state. */
export class EmptyStateHarness extends ComponentHarness {
  static readonly hostSelector = 'tn-empty-state';

  async heading(): Promise<string> {
    return (await this.locatorFor('h2')()).text();
  }

  /** The words of the one action, or `null` where there is none to take. */
  async action(): Promise<string | null> {
    const action = await this.locatorForOptional('.action a, .action button')();
    return action && action.text();
  }
}
