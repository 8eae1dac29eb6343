const { default: Sequencer } = require('@jest/test-sequencer');

/** The journey through every screen takes as long as all others together: begun last, it would be walked alone. */
const LONGEST = /accessibility\.e2e-spec\.ts$/u;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const [long, rest] = [tests.filter(({ path }) => LONGEST.test(path)), tests.filter(({ path }) => !LONGEST.test(path))];
    return [...long, ...super.sort(rest)];
  }
};
