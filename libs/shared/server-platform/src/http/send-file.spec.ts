import { contentDisposition } from './send-file';

it.each([
  ['List 12.pdf', `attachment; filename="List 12.pdf"; filename*=UTF-8''List%2012.pdf`],
  ['Ząbki.jpg', `attachment; filename="Zabki.jpg"; filename*=UTF-8''Z%C4%85bki.jpg`],
  ['a"b\\c%41.txt', `attachment; filename="a_b_c_41.txt"; filename*=UTF-8''a%22b%5Cc%2541.txt`],
  ["it's (1)*.txt", `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`],
  ['Λίστα', `attachment; filename="file"; filename*=UTF-8''%CE%9B%CE%AF%CF%83%CF%84%CE%B1`],
  ['a\r\nset-cookie: x', `attachment; filename="aset-cookie: x"; filename*=UTF-8''a%0D%0Aset-cookie%3A%20x`],
])('names %j', (name, header) => {
  expect(contentDisposition(name)).toBe(header);
});
