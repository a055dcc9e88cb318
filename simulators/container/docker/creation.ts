import type { ContainerSettings } from '../types.ts'
import { ownerLabel } from './owner.ts'

export interface Creation {
  readonly parameters: readonly string[]
  /** Of the command line's process: what `--env NAME` reads. */
  readonly env: Readonly<Record<string, string>>
}

/** `docker create` as the platforms start a container; its port is published on loopback alone. */
export function creationOf(settings: ContainerSettings, reference: string, owner: string): Creation {
  const { platform, port, env, memory, command: [entry, ...words] = [], args = [] } = settings
  const limits = memory === undefined ? [] : ['--memory', String(memory)]
  const entrypoint = entry === undefined ? [] : ['--entrypoint', entry]
  const variables = Object.entries(env).flatMap(([name, value]) => [
    '--env',
    isReadByDocker(name) ? `${name}=${value}` : name,
  ])
  const where = ['--pull', 'never', '--platform', platform, '--publish', `127.0.0.1::${port}`]
  const label = ['--label', `${ownerLabel}=${owner}`]
  return {
    parameters: ['create', ...where, ...label, ...limits, ...variables, ...entrypoint, reference, ...words, ...args],
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !isReadByDocker(name))),
  }
}

// The command line itself would take these for its own: they say where things are, and so may stand among the arguments.
const isReadByDocker = (name: string): boolean =>
  /^(PATH|HOME|DOCKER_(HOST|CONTEXT|CONFIG|CERT_PATH|TLS|TLS_VERIFY|API_VERSION))$/.test(name)
