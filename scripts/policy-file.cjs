const { existsSync, readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

const profiles = join(__dirname, '../src/policy/profiles');

/** The profile that is built in when nobody says which. */
const usual = 'lpt-2023';

/** The file of a profile, from what was given as `--env policy=`: the id of one that ships, or a path. */
function policyFile(idOrPath = usual) {
  const shipped = join(profiles, `${idOrPath}.json`);
  if (/^[a-z0-9-]+$/.test(idOrPath) && existsSync(shipped)) return shipped;
  const file = resolve(idOrPath);
  if (file.endsWith('.json') && existsSync(file)) return file;
  const ids = readdirSync(profiles)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length));
  throw new Error(
    `policy=${idOrPath} is neither a profile that ships (${ids.join(', ')}) nor a .json file`,
  );
}

module.exports = { policyFile };
