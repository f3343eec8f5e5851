// Asks the Bot Framework SDK what it makes of each call. In, on standard input: the time, the settings, the issuers' documents and
// the calls; out: for each call whether it is accepted, and the status or the error.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(import.meta.url);
const {
  AuthenticationConfiguration, BotFrameworkAuthenticationFactory, PasswordServiceClientCredentialFactory, allowedCallersClaimsValidator,
} = require('botframework-connector');

const input = JSON.parse(await text(process.stdin));
Date.now = () => input.now;
console.error = () => {};

const server = createServer((request, response) => response.end(input.documents[request.url].replaceAll('BASE', base)));
await new Promise(listening => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${server.address().port}`;

const sdk = BotFrameworkAuthenticationFactory.create(
  '', true, 'https://login.microsoftonline.com/botframework.com', 'https://api.botframework.com', 'https://api.botframework.com',
  'https://token.botframework.com', `${base}/connector`, `${base}/entra`, '',
  new PasswordServiceClientCredentialFactory(input.appId, 'secret'),
  new AuthenticationConfiguration([], allowedCallersClaimsValidator(input.callers), input.issuers));

const results = [];
for (const { name, authorization, activity } of input.calls) {
  try {
    await sdk.authenticateRequest(activity, authorization);
    results.push({ name, accepted: true });
  } catch (error) {
    results.push({ name, accepted: false, why: `${error.statusCode ?? error.name}: ${error.message}` });
  }
}

process.stdout.write(JSON.stringify(results));
server.close();
