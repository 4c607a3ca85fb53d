// A bare pass of csv-parse over a file: what screening is measured against.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

let rows = 0;
for await (const _row of createReadStream(process.argv[2]).pipe(parse({ columns: true }))) rows++;
process.stdout.write(`${rows}\n`);
