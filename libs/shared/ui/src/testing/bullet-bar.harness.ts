import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a bullet bar as a person does: by its words and by how far it is filled. */
export class BulletBarHarness extends ComponentHarness {
  static readonly hostSelector = 'tn-bullet-bar';

  private readonly fill = this.locatorFor('.fill');
  private readonly surplus = this.locatorFor('.surplus');

  /** What a screen reader says. */
  async label(): Promise<string | null> {
    return (await this.host()).getAttribute('aria-label');
  }

  /** Whether the bar has the colour of a kept promise. */
  async isKept(): Promise<boolean> {
    return (await this.host()).hasClass('kept');
  }

  /** Whether the track is hatched for a count that is not known. */
  async isUnknown(): Promise<boolean> {
    return (await this.host()).hasClass('unknown');
  }

  /** Length up to the promise and beyond it, in per cent as written to the style. */
  async lengths(): Promise<{ readonly reached: string | null; readonly surplus: string | null }> {
    return { reached: await lengthOf(await this.fill()), surplus: await lengthOf(await this.surplus()) };
  }

  /** Length of what is planned; `null` where nothing is. */
  async planned(): Promise<string | null> {
    const planned = await this.locatorForOptional('.planned')();
    return planned && lengthOf(planned);
  }
}

async function lengthOf(element: { getAttribute(name: string): Promise<string | null> }): Promise<string | null> {
  return /inline-size: ([^;]+)/u.exec((await element.getAttribute('style')) ?? '')?.[1] ?? null;
}
