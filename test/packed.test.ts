import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROJECT, Workspace } from './cli/workspace.js';

/** What `npm pack` makes: it must install and run where there is Node and no network. */
const space = new Workspace();

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bundleDependencies: unknown;
  readonly files: readonly string[];
}
interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly dev?: boolean;
        readonly hasInstallScript?: boolean;
        readonly integrity?: string;
        readonly deprecated?: string;
        readonly license?: string;
      }
    >
  >;
}
const read = (name: string): unknown => JSON.parse(readFileSync(join(PROJECT, name), 'utf8'));
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lock;

test('nothing runs when it is installed, neither here nor in what it depends on', () => {
  for (const name of ['preinstall', 'install', 'postinstall'])
    expect(manifest.scripts).not.toHaveProperty(name);
  const running = Object.entries(lock.packages).filter(
    ([, { dev, hasInstallScript }]) => hasInstallScript === true && dev !== true,
  );
  expect(running).toEqual([]);
});

test('what it depends on is held by checksums, given up by nobody, and free to be handed on', () => {
  const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  expect(installed.length).toBeLessThan(40);
  for (const [path, { integrity, deprecated, license }] of installed)
    expect({ path, integrity, deprecated, license }).toEqual({
      path,
      integrity: expect.stringMatching(/^sha512-/),
      deprecated: undefined,
      license: expect.stringMatching(/^(?:MIT|ISC|Apache-2\.0|BlueOak-1\.0\.0)$/),
    });
});

test('every dependency is bundled, and named in docs/security.md with its reason', () => {
  expect(manifest.bundleDependencies).toBe(true);
  const security = readFileSync(join(PROJECT, 'docs/security.md'), 'utf8');
  const named = [...security.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

const LONG = process.env['SCREEN_LONG'] === '1';
(LONG ? describe : describe.skip)('the package', () => {
  const env = { ...space.env(), npm_config_cache: space.path('cache'), npm_config_offline: 'true' };
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', [...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  test('installs offline into an empty folder, and gives the bytes of this tree', async () => {
    npm(['pack', '--ignore-scripts', '--pack-destination', space.dir], PROJECT);
    const file = space.path('sanctions-screen-0.1.0.tgz');
    // the program is there twice, as one file with its byte code and as modules
    expect(statSync(file).size).toBeLessThan(11_000_000);

    const folder = space.path('elsewhere');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', file], folder);

    const screen = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['node_modules/.bin/screen', ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
    expect(screen('--version').stdout).toMatch(/^screen 0\.1\.0 /);
    const lists = join(PROJECT, 'fixtures/lists');
    const demo = join(PROJECT, 'fixtures/customers/demo.csv');
    const here = await space.run([demo, '--lists', lists, '--format', 'table']);
    const run = screen(demo, '--lists', lists, '--format', 'table');
    expect(run).toMatchObject({ status: 1, stderr: expect.not.stringContaining('internal error') });
    expect(run.stdout).toBe(here.stdout);
    for (const format of ['xlsx', 'html', 'json'])
      expect(screen(demo, '--lists', lists, '-o', `hits.${format}`).status).toBe(1);
    expect(screen('hits.xlsx', '--lists', lists, '--quiet').status).toBe(1);
    for (const part of [
      'docs/design.md',
      'docs/json.schema.json',
      'man/screen.1',
      'LICENSE',
      'CHANGELOG.md',
      'README.md',
    ])
      expect(statSync(join(folder, 'node_modules/sanctions-screen', part)).isFile()).toBe(true);
  });
});
