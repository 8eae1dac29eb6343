import { readCount } from './read-count';
it.each([['~50', 50, 'estimate']])('reads %s', (text, count, quality) => {
  expect(readCount(text)).toMatchObject({ count, quality });
});
