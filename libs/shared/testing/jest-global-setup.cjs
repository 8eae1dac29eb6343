// One PostgreSQL per run, started by the first spec that asks for a database: a run of pure specs pays nothing.
// TEST_DATABASE_URL puts the run on a server of one's own instead.
const { createServer } = require('node:http');
const { randomBytes } = require('node:crypto');

module.exports = async function setUp() {
  // Native import: Node strips the types itself.
  const startEmbedded = async () => (await import('../../../tools/lib/postgres/embedded.ts')).startTestPostgres();
  const startGiven = async (url) => ({ url, stop: async () => undefined });
  let database;
  const server = createServer((_request, response) => {
    // A connection kept for later may be closed by the time a spec asks again.
    response.setHeader('connection', 'close');
    const given = process.env.TEST_DATABASE_URL;
    database ??= given ? startGiven(given) : startEmbedded();
    database.then(
      ({ url }) => response.end(url),
      (error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.TURNOUT_TEST_DATABASE_BROKER = `http://127.0.0.1:${server.address().port}`;
  process.env.TURNOUT_TEST_RUN = randomBytes(4).toString('hex');
  globalThis.__turnoutTestServer = { server, database: () => database };
};
