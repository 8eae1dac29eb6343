// A process of its own: the validator is a program for .NET that keeps its thread, and 40 MB that no test runner should take apart.
import validate from '@ooxml-tools/validate';

process.on('message', async ({ format, bytes }) => {
  const faults = await validate(bytes, format, 'Microsoft365');
  process.send(faults.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`));
});
