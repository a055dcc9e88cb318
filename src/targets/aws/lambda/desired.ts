import type { ServiceSettings, Unit } from '../../../core/unit.ts'
import { environmentFor } from '../environment.ts'
import { accessOf } from './aliases.ts'
import type { Access } from './mark.ts'
import type { Architecture, RunSettings } from './settings.ts'
import type { FunctionView } from './view.ts'

/** MB and seconds of a new function; Lambda's own, 128 and 3, are too little for a web server to start with. */
const standard = { memory: 512, timeout: 30 } as const

/** What this unit is to run with: what there is, with what is given laid over it. */
export function settingsFor({ settings, release }: Unit, before: RunSettings | undefined): RunSettings {
  const port = settings.port === undefined ? (before?.env['PORT'] ?? '8080') : String(settings.port)
  const known = { env: before?.env ?? {}, secrets: {} }
  const { env } = environmentFor(onlyValues(settings), { release, port, before: known })
  return {
    role: settings.runtimeIdentity ?? before?.role ?? '',
    memory: settings.memory ?? before?.memory ?? standard.memory,
    timeout: settings.timeout ?? before?.timeout ?? standard.timeout,
    env,
  }
}

/** Secrets by reference are none of a function's. */
const onlyValues = ({ env, envStrategy }: ServiceSettings): ServiceSettings => ({
  envStrategy,
  ...(env === undefined ? {} : { env }),
})

export const platforms = { x86_64: 'linux/amd64', arm64: 'linux/arm64' } as const

const architectures: readonly Architecture[] = ['x86_64', 'arm64']

/** What is asked for; else what the function has or is usual, but of an image that is not built for it, what that is built for. */
export function architectureFor(
  asked: Architecture | undefined,
  { image }: Pick<Unit, 'image'>,
  view: FunctionView | undefined,
): Architecture {
  if (asked !== undefined) return asked
  const usual = view?.latest.architecture ?? 'x86_64'
  return [usual, ...architectures].find((each) => platforms[each] in image.platforms) ?? usual
}

/** By the digest of the child: Lambda takes no index. */
export const imageFor = ({ image }: Unit, architecture: Architecture): string =>
  `${image.repository}@${image.platforms[platforms[architecture]] ?? image.digest}`

export const accessFor = ({ access }: ServiceSettings, view: FunctionView | undefined): Access =>
  access ?? accessOf(view?.live)
