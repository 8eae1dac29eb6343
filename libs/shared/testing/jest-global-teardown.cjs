module.exports = async function tearDown() {
  const { server, database } = globalThis.__turnoutTestServer;
  server.close();
  server.closeAllConnections();
  const started = await database()?.catch(() => null);
  if (started) await dropLeftDatabases(started.url);
  await started?.stop();
};

/** Templates of this run, and databases of specs that died before dropping theirs. */
async function dropLeftDatabases(url) {
  if (!process.env.TEST_DATABASE_URL) return;
  const { Client } = require('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  const pattern = `turnout\\_${process.env.TURNOUT_TEST_RUN}\\_%`;
  const { rows } = await client.query('select datname from pg_database where datname like $1', [pattern]);
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  await client.end();
}
