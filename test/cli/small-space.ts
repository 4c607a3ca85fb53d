import { beforeAll } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { CUSTOMERS, OTHERS, sdnXml } from './small-list.js';
import type { RunResult } from './workspace.js';

export const LISTS = ['--lists', 'sdn.xml'];

/** A folder with a small list, customers of whom one is on it, and others. */
export function smallSpace(): InnerWorkspace {
  const space = new InnerWorkspace();
  beforeAll(() => {
    space.write('sdn.xml', sdnXml());
    space.write('customers.csv', CUSTOMERS);
    space.write('others.csv', OTHERS);
  });
  return space;
}

/** The lines that say what is wrong. */
export function complaints({ stderr }: RunResult): string[] {
  return stderr.split('\n').filter((line) => line.startsWith('screen: '));
}
