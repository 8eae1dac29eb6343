import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a diagram as a person does: by what its values say, or by its table. */
export class ChartHarness extends ComponentHarness {
  static readonly hostSelector = 'tn-chart';

  private readonly values = this.locatorForAll('g[data-row]');
  private readonly switch = this.locatorFor('button.switch');
  private readonly rows = this.locatorForAll('tn-chart-table tr');

  /** What the drawing as a whole says to those who do not see it. */
  async alternative(): Promise<string | null> {
    return (await this.locatorFor('svg')()).getAttribute('aria-label');
  }

  /** What each value says. */
  async said(): Promise<readonly (string | null)[]> {
    return Promise.all((await this.values()).map((value) => value.getAttribute('aria-label')));
  }

  /** Chooses a value with a pointer. */
  async choose(row: number): Promise<void> {
    await (await this.values())[row]?.click();
  }

  /** Shows the table, or the drawing again. */
  async turn(): Promise<void> {
    await (await this.switch()).click();
  }

  /** Texts of the table, line by line. */
  async table(): Promise<readonly string[]> {
    return Promise.all((await this.rows()).map((row) => row.text()));
  }
}
