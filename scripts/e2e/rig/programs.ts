import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { runCommand } from '../command.ts'
import { must, Unavailable } from './step.ts'

/** Where Debian keeps what only root runs is not in everybody's PATH. */
export const path: string = [process.env['PATH'] ?? '', '/usr/local/sbin', '/usr/sbin', '/sbin'].join(delimiter)

/** Debian's architecture of this machine, and the one that is emulated. */
export type Architecture = 'amd64' | 'arm64'
export const native: Architecture = process.arch === 'arm64' ? 'arm64' : 'amd64'
export const foreign: Architecture = native === 'amd64' ? 'arm64' : 'amd64'
/** The kernel's names for them, which are QEMU's. */
export const machine: Readonly<Record<Architecture, string>> = { amd64: 'x86_64', arm64: 'aarch64' }

export const emulator = `qemu-${machine[foreign]}-static`

/** Program → Debian's package. An engine that is there already, from wherever, is good enough: we start our own of it. */
const packages: Readonly<Record<string, string>> = {
  docker: 'docker.io',
  dockerd: 'docker.io',
  containerd: 'containerd',
  runc: 'runc',
  'docker-registry': 'docker-registry',
  [emulator]: 'qemu-user-static',
  ip: 'iproute2',
}

export const find = (program: string): string | undefined =>
  path
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((each) => existsSync(each))

export function locate(program: string): string {
  const found = find(program)
  if (found === undefined) throw new Unavailable(`${program} is not on this machine`)
  return found
}

const missing = (): readonly string[] => {
  const programs = Object.entries(packages).filter(([program]) => find(program) === undefined)
  return [...new Set(programs.map(([, name]) => name))]
}

/** Root and Debian's tools are taken for granted after this; without them, the message says what else is missing. */
export function requireDebian(): void {
  if (process.getuid?.() !== 0) throw new Unavailable(`an engine of its own needs root${andMissing()}`)
  if (find('dpkg-deb') === undefined || find('apt-get') === undefined)
    throw new Unavailable(`base images are made from Debian's packages, and apt is not here${andMissing()}`)
}

const andMissing = (): string => (missing().length > 0 ? `; missing: ${missing().join(', ')}` : '')

export async function installPrograms(): Promise<void> {
  const names = missing()
  if (names.length > 0) await withoutServices(() => install(names))
}

async function install(names: readonly string[]): Promise<void> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 }
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=60']
  await must('apt-get', [...quiet, 'update'], options)
  await must('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...names], options)
}

/** Packages start their services when they are installed: Docker on the machine's network, a registry open to everybody. */
async function withoutServices(work: () => Promise<void>): Promise<void> {
  const policy = '/usr/sbin/policy-rc.d'
  if (existsSync(policy)) return work()
  await writeFile(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    await work()
  } finally {
    await rm(policy, { force: true })
  }
}

export const has = async (program: string, ...parameters: readonly string[]): Promise<boolean> =>
  (await runCommand(program, parameters)).code === 0
