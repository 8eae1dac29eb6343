import { ComponentHarness } from '@angular/cdk/testing';

/** Reads two versions side by side, and chooses one. */
export class VersionConflictHarness extends ComponentHarness {
  static readonly hostSelector = 'tn-version-conflict';

  /** What a screen reader takes the panel for. */
  async role(): Promise<string | null> {
    return (await this.host()).getAttribute('role');
  }

  async heading(): Promise<string> {
    return (await this.locatorFor('h2')()).text();
  }

  /** The rows with the head of the table first, each as label, theirs, yours. */
  async rows(): Promise<readonly string[][]> {
    const cells = await this.locatorForAll('th, td')();
    const texts = await Promise.all(cells.map((cell) => cell.text()));
    return Array.from({ length: texts.length / 3 }, (_, row) => texts.slice(row * 3, row * 3 + 3));
  }

  /** Lets the own version go on. */
  async keep(): Promise<void> {
    await (await this.locatorFor('.actions button:first-child')()).click();
  }

  /** Lets the other version go on. */
  async take(): Promise<void> {
    await (await this.locatorFor('.actions button:last-child')()).click();
  }
}
