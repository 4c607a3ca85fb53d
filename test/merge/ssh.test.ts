import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sdnXml } from '../cli/small-list.js';
import { BIN, PROJECT, Workspace } from '../cli/workspace.js';

/**
 * The recipe of docs/operations.md for several machines, as it stands there: GNU parallel and sshd, each server in a
 * network and a home folder of its own. Only where the kernel lets one make networks, and with ssh and rsync at hand.
 */
const space = new Workspace();
const SSHD = '/usr/sbin/sshd';
const SERVERS = ['10.99.1.2', '10.99.2.2'];

function why(): string | null {
  const probe = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
  for (const tool of ['parallel', 'rsync', 'ip', 'ssh-keygen', SSHD])
    if (!probe('sh', '-c', `command -v ${tool}`)) return `there is no ${tool}`;
  if (process.getuid?.() !== 0) return 'only root may make networks';
  const networks =
    'mount --make-rprivate / && mount -t tmpfs none /run && mkdir /run/netns && ip netns add probe && ip link add veth-one type veth peer name veth-two netns probe';
  return probe('unshare', '-mn', 'sh', '-c', networks) ? null : 'no networks can be made here';
}

const reason = why();
if (reason !== null) process.stderr.write(`merge/ssh.test.ts: skipped, since ${reason}\n`);

const SETUP = `
set -e
mount --make-rprivate /
mount -t tmpfs none /run
mkdir -p /run/sshd /run/netns
ip link set lo up
for n in 1 2; do
  ip netns add m$n
  ip link add v$n type veth peer name e$n netns m$n
  ip addr add 10.99.$n.1/24 dev v$n
  ip link set v$n up
  ip -n m$n addr add 10.99.$n.2/24 dev e$n
  ip -n m$n link set e$n up
  ip netns exec m$n ${SSHD} -D -e -f sshd-$n.conf 2> sshd-$n.log &
  servers="$servers $!"
done
trap 'kill $servers' EXIT
for n in 1 2; do for try in $(seq 50); do (: < /dev/tcp/10.99.$n.2/22) 2> sshd.wait && break; sleep 0.2; done; done
export PARALLEL_SSH="ssh -F none -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=$PWD/known -i $PWD/user"
export RSYNC_RSH="$PARALLEL_SSH"
set +e
`;

(reason === null ? test : test.skip)(
  'eight shards on two servers over ssh, merged, are one run to the byte',
  async () => {
    const text = readFileSync(join(PROJECT, 'docs/operations.md'), 'utf8');
    const recipe = /^parallel --sshlogin[\s\S]*?(?=^```)/m.exec(text)?.[0] ?? '';
    expect(recipe).toContain('server1,server2');
    space.write('list.xml', sdnXml());
    mkdirSync(space.path('bin'));
    // the program on every machine, with its lists and one store
    space.write(
      'bin/sanctions-screen',
      `#!/bin/bash\nexport SCREEN_LISTS_DIR='${space.path('list.xml')}' SCREEN_DATA_DIR='${space.path('data')}'\nexec '${process.execPath}' '${BIN}' "$@"\n`,
    );
    chmodSync(space.path('bin/sanctions-screen'), 0o755);
    const rows = Array.from(
      { length: 300 },
      (_, at) => `c${at},${at % 11 === 3 ? 'Zoravan Qeltharani' : 'Orla Hennebury'}`,
    );
    space.write('customers.csv', `id,name\n${rows.join('\n')}\n`);
    for (const key of ['host', 'user'])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', space.path(key)]);
    for (const [at, server] of SERVERS.entries()) {
      const home = space.path(`server-${at + 1}`);
      mkdirSync(home);
      const command = `HOME=${home} PATH=${space.path('bin')}:$PATH; export HOME PATH; cd; eval "$SSH_ORIGINAL_COMMAND"`;
      space.write(
        `sshd-${at + 1}.conf`,
        `ListenAddress ${server}\nHostKey ${space.path('host')}\nAuthorizedKeysFile ${space.path('user.pub')}\nStrictModes no\nUsePAM no\nPidFile none\nPasswordAuthentication no\nForceCommand ${command}\n`,
      );
    }
    const script = `${SETUP}export PATH=$PWD/bin:$PATH\n${recipe.replace('server1,server2', SERVERS.join(','))}`;
    const { status, stderr } = spawnSync('unshare', ['-mn', 'bash', '-c', script], {
      cwd: space.dir,
      env: space.env(),
      encoding: 'utf8',
    });
    expect(stderr).toContain('of 8 parts');
    expect(status).toBe(1);
    const whole = await space.run([
      'customers.csv',
      '--lists',
      'list.xml',
      '--data-dir',
      'data',
      '-o',
      'whole.jsonl',
    ]);
    expect(whole.code).toBe(1);
    for (const kind of ['jsonl', 'jsonl.fingerprints'])
      expect(space.read(`run.${kind}`)).toBe(space.read(`whole.${kind}`));
    // both had work, and nothing of the customers is left on either
    for (const at of [1, 2]) {
      expect(space.read(`sshd-${at}.log`)).toContain('Accepted publickey');
      expect(readdirSync(space.path(`server-${at}`)).filter((name) => /part|customers/.test(name))).toEqual(
        [],
      );
    }
  },
);
