import { inject, Injectable } from '@angular/core';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Appearance, type Command, type CommandSource, DENSITIES, SCHEMES } from '@turnout/shared/web-platform';

/** The other colours and the other density there are. */
@Injectable({ providedIn: 'root' })
export class AppearanceCommands implements CommandSource {
  private readonly appearance = inject(Appearance);
  private readonly translator = inject(TRANSLATOR);

  commands(): readonly Command[] {
    const { text } = this.translator();
    const schemes = SCHEMES.filter((scheme) => scheme !== this.appearance.scheme()).map((scheme): Command => ({
      id: `look:scheme/${scheme}`,
      kind: 'look',
      words: text('shared.commands.scheme', { scheme: text(`shared.scheme.${scheme}`).toLowerCase() }),
      run: () => {
        this.appearance.useScheme(scheme);
      },
    }));
    const densities = DENSITIES.filter((density) => density !== this.appearance.density()).map((density): Command => ({
      id: `look:density/${density}`,
      kind: 'look',
      words: text('shared.commands.density', { density: text(`shared.commands.density.${density}`) }),
      run: () => {
        this.appearance.useDensity(density);
      },
    }));
    return [...schemes, ...densities];
  }
}
