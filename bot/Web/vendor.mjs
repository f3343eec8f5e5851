// Takes the one file of Web Chat that the pages load and puts it, plain and compressed, where the program serves it from.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const from = new URL('node_modules/botframework-webchat/dist/', import.meta.url);
const to = new URL('../wwwroot/vendor/', import.meta.url);

await mkdir(to, { recursive: true });
const script = await readFile(new URL('webchat.js', from));
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } };
await writeFile(new URL('webchat.js.LICENSE.txt', to), await readFile(new URL('webchat.js.LICENSE.txt', from)));
await writeFile(new URL('webchat.js.br', to), brotliCompressSync(script, brotli));
await writeFile(new URL('webchat.js.gz', to), gzipSync(script, { level: 9 }));
await writeFile(new URL('webchat.js', to), script); // last: the build takes it for the sign that all is done
