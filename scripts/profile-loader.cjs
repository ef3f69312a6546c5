const { join } = require('node:path');
const { require: requireTypeScript } = require('tsx/cjs/api');

const schemaFile = join(__dirname, '../src/policy/schema.ts');

/**
 * The webpack loader behind `compiled-profile`: checks the profile with the product's own schema
 * and hands on the plain result, so that zod is not needed where the profile is used. A profile
 * that does not pass fails the build, one line for each fault.
 */
module.exports = function profileLoader(source) {
  const { parseProfile } = requireTypeScript(schemaFile, __filename);
  this.addDependency(schemaFile);
  const read = parseProfile(parsedJson(source));
  const profile = this.getOptions().forJudging ? forJudging(read) : read;
  // As text: engines read a long JSON text faster than the same thing written as code.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(profile))});`;
};

/** What the launch file needs to judge a message: nothing that is only shown, signed for or filed. */
function forJudging(profile) {
  const { worstOf, routes, document } = profile;
  return {
    ...profile,
    document: { ...document, remarks: [] },
    routes: { ...routes, accept: routes.accept.map((list) => ({ ...list, source: '' })) },
    contacts: [],
    overrides: [],
    ...(worstOf === undefined ? {} : { worstOf: worstOf.map(forJudging) }),
  };
}

function parsedJson(source) {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new Error(`the profile is not JSON: ${error.message}`);
  }
}
