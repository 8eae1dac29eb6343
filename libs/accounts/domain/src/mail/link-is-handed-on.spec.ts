import { linkIsHandedOn } from './link-is-handed-on';
import { MAIL_STATES } from './mail-vocabulary';

describe('linkIsHandedOn', () => {
  it('is so for every invitation where no mail goes out', () => {
    expect([null, ...MAIL_STATES].map((mail) => linkIsHandedOn(mail, false))).toEqual([true, true, true, true, true]);
  });

  it('is so for the mail that could not be delivered where mails go out', () => {
    expect(([null, ...MAIL_STATES] as const).filter((mail) => linkIsHandedOn(mail, true))).toEqual(['failed']);
  });
});
