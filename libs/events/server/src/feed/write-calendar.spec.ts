import type { FeedCalendar, FeedEntry } from '@turnout/events/domain';
import { isoDate } from '@turnout/shared/kernel';
import { writeCalendar } from './write-calendar';

const FAIR: FeedEntry = {
  ...{ uid: 'e1', sequence: 2, createdAt: '2019-01-01T00:00:00.000Z', changedAt: '2019-02-01T09:30:00.000Z' },
  ...{ first: isoDate('2019-03-30'), last: isoDate('2019-03-31'), standing: 'confirmed' },
  ...{ summary: 'A fair, in two halls; \\ outside', description: ['Fair', 'Partners: CEO'], location: 'Ząbki, Poland' },
  ...{ category: 'Fair; open', path: '/p/hub/events/e1' },
};
const LONG: FeedEntry = {
  ...{ ...FAIR, uid: 'e2', sequence: 0, standing: 'tentative', location: null, category: null, description: [], path: '/p/hub/events/e2' },
  summary: 'Εκπαίδευση χωρίς αποκλεισμούς στο σχολείο και στην κοινότητα 🌍🌍🌍',
};

const HEAD = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnout//Turnout//EN
METHOD:PUBLISH
NAME:Turnout: Hub\\, all
X-WR-CALNAME:Turnout: Hub\\, all
X-WR-CALDESC:The latest 2
REFRESH-INTERVAL;VALUE=DURATION:PT6H
X-PUBLISHED-TTL:PT6H
`;
const DAYS = `DTSTAMP:20190201T093000Z
DTSTART;VALUE=DATE:20190330
DTEND;VALUE=DATE:20190401
X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
`;
const INSTANTS = `CREATED:20190101T000000Z
LAST-MODIFIED:20190201T093000Z
`;
const EVENTS = `BEGIN:VEVENT
UID:e1
SEQUENCE:2
${DAYS}SUMMARY:A fair\\, in two halls\\; \\\\ outside
TRANSP:TRANSPARENT
LOCATION:Ząbki\\, Poland
DESCRIPTION:Fair\\nPartners: CEO\\nhttps://x.example/p/hub/events/e1
CATEGORIES:Fair\\; open
URL;VALUE=URI:https://x.example/p/hub/events/e1
STATUS:CONFIRMED
${INSTANTS}END:VEVENT
BEGIN:VEVENT
UID:e2
SEQUENCE:0
${DAYS}SUMMARY:Εκπαίδευση χωρίς αποκλεισμούς στο σ
 χολείο και στην κοινότητα 🌍🌍🌍
TRANSP:TRANSPARENT
DESCRIPTION:https://x.example/p/hub/events/e2
URL;VALUE=URI:https://x.example/p/hub/events/e2
STATUS:TENTATIVE
${INSTANTS}END:VEVENT
`;

describe('writeCalendar', () => {
  const write = (calendar: FeedCalendar) => writeCalendar(calendar, (path) => `https://x.example${path}`);

  it('writes to the byte what RFC 5545 wants: signs escaped, lines folded between letters, the end on the day after', async () => {
    const text = await write({ name: 'Turnout: Hub, all', note: 'The latest 2', entries: [FAIR, LONG] });
    expect(text.split('\r\n')).toEqual(`${HEAD}${EVENTS}END:VCALENDAR\n`.split('\n'));
  });

  it('lets others have their turn while it writes many', async () => {
    const entries = Array.from({ length: 1500 }, (_, index) => ({ ...LONG, uid: String(index) }));
    let turns = 0;
    const meanwhile = setInterval(() => turns++);
    const text = await write({ name: 'Turnout', note: null, entries });
    clearInterval(meanwhile);
    expect(text.match(/^UID:/gmu)).toHaveLength(1500);
    expect(turns).toBeGreaterThan(0);
  });
});
