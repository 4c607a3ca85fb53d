// How long reading one list takes, and the most memory it needs; run one list at a time (the peak is the process's).
//   node bench/read-list.mjs LIST…
import { statSync } from 'node:fs';
import { program } from './program.mjs';

const { findLists } = await program('lists/find-lists.js');
const { readList } = await program('lists/read-list.js');
const before = process.resourceUsage().maxRSS;
for (const list of await findLists(process.argv.slice(2))) {
  const started = performance.now();
  let names = 0;
  const { entities } = await readList(list, (entity) => {
    names += entity.names.length;
  });
  const seconds = (performance.now() - started) / 1000;
  const bytes = list.paths.reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(
    `${list.list} (${list.format}), ${(bytes / 1e6).toFixed(1)} MB: ${entities} entities, ${names} names in ${seconds.toFixed(1)} s`,
  );
}
// maxRSS is in kB
const peak = process.resourceUsage().maxRSS;
console.log(`peak ${Math.round(peak / 1024)} MB, of which ${Math.round(before / 1024)} MB before reading`);
