// Checks the files of an app package, given as {name: text} on standard input, against Microsoft's schemas; prints what is wrong as a JSON list.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const require = createRequire(import.meta.url);
const Ajv = require('ajv').default, addFormats = require('ajv-formats').default;
const root = new URL('./node_modules/@microsoft/app-manifest/build/json-schemas/teams/', import.meta.url);
const files = JSON.parse(readFileSync(0, 'utf8'));
const version = JSON.parse(files['manifest.json']).manifestVersion;

function check(name, schemaName) {
  const schema = JSON.parse(readFileSync(new URL(`v${version}/${schemaName}`, root), 'utf8'));
  // They are draft 4, which this validator reads but does not name.
  delete schema.$schema;
  delete schema.id;
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, unicodeRegExp: false });
  addFormats(ajv);
  const valid = ajv.compile(schema);
  return valid(JSON.parse(files[name])) ? [] : valid.errors.map(error => `${name}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

const languages = Object.keys(files).filter(name => name.endsWith('.json') && name !== 'manifest.json');
console.log(JSON.stringify([...check('manifest.json', 'MicrosoftTeams.schema.json'), ...languages.flatMap(name => check(name, 'MicrosoftTeams.Localization.schema.json'))]));
