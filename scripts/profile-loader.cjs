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
  const profile = parseProfile(parsedJson(source));
  // As text: engines read a long JSON text faster than the same thing written as code.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(profile))});`;
};

function parsedJson(source) {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new Error(`the profile is not JSON: ${error.message}`);
  }
}
