import { checkFeed, FEED_PARTS, MAX_FEED_NAME_LENGTH } from './feed-draft';
import { feedProjects } from './feed-projects';

const GOOD = { name: 'Phone', parts: FEED_PARTS, language: 'el' };

describe('checkFeed', () => {
  it.each([
    [GOOD, []],
    [{ ...GOOD, name: ' \t ' }, ['/name feed.name-missing']],
    [{ ...GOOD, name: 'ż'.repeat(MAX_FEED_NAME_LENGTH) }, []],
    [{ ...GOOD, name: 'ż'.repeat(MAX_FEED_NAME_LENGTH + 1) }, ['/name feed.name-too-long']],
    [{ ...GOOD, parts: [] }, ['/parts feed.nothing-in-it']],
    [{ ...GOOD, parts: ['milestones', 'people'] }, ['/parts/1 feed.unknown-part']],
    [{ ...GOOD, language: 'la' }, ['/language feed.unknown-language']],
  ])('judges %j', (draft, expected) => {
    expect(checkFeed(draft).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});

describe('feedProjects', () => {
  const memberships = [
    { projectId: 'a', role: 'viewer', workPackages: [] },
    { projectId: 'b', role: 'lead', workPackages: ['WP2'] },
  ] as const;

  it('is every project that its owner belongs to, or the one it is about', () => {
    expect(feedProjects({ isAdministrator: false, memberships }, null, FEED_PARTS)).toEqual(['a', 'b']);
    expect(feedProjects({ isAdministrator: false, memberships }, 'b', FEED_PARTS)).toEqual(['b']);
  });

  it('is nothing for whoever left', () => {
    expect(feedProjects({ isAdministrator: false, memberships }, 'c', FEED_PARTS)).toEqual([]);
    expect(feedProjects({ isAdministrator: false, memberships: [] }, null, FEED_PARTS)).toEqual([]);
  });

  it('is any project for an administrator who asked for it by name, and else those they belong to', () => {
    expect(feedProjects({ isAdministrator: true, memberships }, 'c', FEED_PARTS)).toEqual(['c']);
    expect(feedProjects({ isAdministrator: true, memberships: [] }, null, FEED_PARTS)).toEqual([]);
  });
});
