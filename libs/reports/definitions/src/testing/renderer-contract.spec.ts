import { goldenDocument } from './golden-documents';
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
});
