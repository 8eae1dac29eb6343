import { goldenDocument } from './golden-documents';
import { type Piece, piecesOf } from './pieces-of';
import { lossesOf } from './renderer-contract';

const SUMS = `Soci@ll Soci@ll - Whole School Social Labs Events and participants by type 16 March 2019 to 18 December 2021
Events 34 Participants 712 Records 31
Participants are counted as reported by the organisers: a person who came to two events counts twice.
Events and participants of Soci@ll, by type of event
Type Records Events Participants
Igniting event 10 10 301 Peer-learning event 13 16 295
Bench-learning inter-
national webinar 2 2 39 Forward-looking session 6 6 77
Total, as reported 31 34 712
A record may stand for several meetings, each of them an event: 31 records are 34 events.
1 record is dated outside the reporting period (March 2019 to May 2021) and included.
Co-funded by the Erasmus+ Programme of the European Union
Records as of 15 Jun 2021, 09:30 UTC`;

async function losses(change: (text: string) => string): Promise<readonly string[]> {
  const document = await goldenDocument('sociall-sums');
  return lossesOf(document, `${change(SUMS)}\n${document.funding?.disclaimer ?? ''}`);
}

describe('renderer contract', () => {
  it('is kept by a text that has everything, wherever its lines break', async () => {
    expect(await losses((text) => text)).toEqual([]);
  });

  it.each([
    ['a figure that is gone', (text: string) => text.replace('16 295', '16'), '295'],
    ['a figure that is wrong', (text: string) => text.replace('6 6 77', '6 6 76'), '77'],
    ['a total that is wrong', (text: string) => text.replace('reported 31 34 712', 'reported 31 34 586'), '712'],
    ['a heading that is gone', (text: string) => text.replace('Total, as reported', ''), 'Total, as reported'],
    [
      'a funding statement that is gone',
      (text: string) => text.replace('Co-funded', ''),
      'Co-funded by the Erasmus+ Programme of the European Union',
    ],
    ['the instant that is gone', (text: string) => text.replace('09:30', ''), 'Records as of 15 Jun 2021, 09:30 UTC'],
  ])('notices %s', async (_, change, piece) => {
    expect(await losses(change)).toContain(piece);
  });

  it('notices rows that changed places', async () => {
    const swapped = (text: string): string =>
      text.replace('Igniting event 10 10 301 Peer-learning event 13 16 295', 'Peer-learning event 13 16 295 Igniting event 10 10 301');
    expect(await losses(swapped)).not.toEqual([]);
  });

  it('notices what is not known and was left empty', async () => {
    const document = await goldenDocument('all-blocks');
    expect(lossesOf(document, '')).toEqual(expect.arrayContaining(['not known', 'not applicable', '12,345*', '201%', 'Attention']));
  });

  describe('of a numbered document', () => {
    const said = (piece: Piece): readonly string[] => {
      if (typeof piece === 'string') return [piece];
      return 'inAnyOrder' in piece ? piece.inAnyOrder.flatMap(said) : [`${piece.label ?? ''}. ${piece.caption}`];
    };

    async function lossesOfGlobal(change: (text: string) => string): Promise<readonly string[]> {
      const document = await goldenDocument('global-report');
      const { project, title, subtitle, funding, asOfText, blocks } = document;
      const opening = [project.name, title, subtitle, funding?.statement, funding?.disclaimer, asOfText].join(' ');
      const body = blocks.flatMap((block) => piecesOf(block, document).flatMap(said)).join('\n');
      return lossesOf(document, change(`${opening}\n${body}`));
    }

    it('is kept by a text that has everything', async () => {
      expect(await lossesOfGlobal((text) => text)).toEqual([]);
    });

    it.each([
      [
        'a caption with the number of another',
        ['Table 2. Events and', 'Table 12. Events and'],
        'Table 2 Events and participants of Soci@ll, by type of event',
      ],
      ['a diagram without its caption', ['Figure 4. Events over months', ''], 'Figure 4 Events over months'],
      ['a diagram without one of its labels', ['Zażółć gęślą jaźń:', ''], 'Zażółć gęślą jaźń: spotkanie w szkole w Ząbkach'],
      ['a diagram without one of its values', ['1,234,567', ''], '1,234,567'],
      ['a trend without the end of a line', ['1,108', ''], '1,108'],
      ['a trend without what its months are', ['Project month', ''], 'Project month'],
      ['a diagram without its note', ['A note <below>', ''], 'A note <below> the diagram.'],
      ['a cover without a fact', ['Deliverable\nD2.3', 'Deliverable'], 'D2.3'],
      ['contents without a heading', ['2.1 Τύποι εκδηλώσεων', ''], '2.1 Τύποι εκδηλώσεων'],
      ['a list without a caption', ['Figure 7. People at table', ''], 'Figure 7 People at table'],
      [
        'a figure in a text that is gone',
        ['held 34 events', 'held events'],
        'From March 2019 to May 2021 the partnership held 34 events with 712 participants; for not known contacts see the database.',
      ],
      ['an entry of two hundred that is gone', ['Item 117 of', 'Item of'], ''],
    ])('notices %s', async (_, [words = '', instead = ''], piece) => {
      const losses = await lossesOfGlobal((text) => {
        const at = text.lastIndexOf(words);
        const first = text.indexOf(words);
        expect(first).toBeGreaterThanOrEqual(0);
        // What is listed stands in the contents first and in its place later: either has to be noticed.
        return piece.startsWith('2.1') || piece.startsWith('Figure 7')
          ? text.replace(words, instead)
          : text.slice(0, at) + instead + text.slice(at + words.length);
      });
      expect(losses.some((loss) => loss.includes(piece))).toBe(true);
    });
  });
});
