import { suggestion } from './nearest.ts'
import { listed, quoted } from './parsed.ts'
import type { Block, FileContent, RunBlock } from './schema.ts'

export interface Chosen {
  readonly service: string | undefined
  /** The blocks of the file that apply, weakest first. */
  readonly blocks: readonly Block[]
  readonly problems: readonly string[]
}

interface File {
  readonly path: string
  readonly content: FileContent | undefined
}

/**
 * Finds the service and the environment that the run is about.
 *
 * @param reported settings whose absence need not be reported, since something is wrong with them already
 */
export function chooseService(run: RunBlock, file: File | undefined, reported: ReadonlySet<string>): Chosen {
  const service = run.service ?? onlyService(file?.content)
  const environment = run.environment
  return {
    service,
    blocks: [
      ...(service === undefined ? [] : own(file?.content?.services, service)),
      ...(environment === undefined ? [] : own(file?.content?.environments, environment)),
    ],
    problems: [
      ...(reported.has('service') ? [] : serviceProblem(service, file)),
      ...environmentProblem(environment, file),
    ],
  }
}

const own = (blocks: Readonly<Record<string, Block>> | undefined, name: string): Block[] => {
  const block = blocks !== undefined && Object.hasOwn(blocks, name) ? blocks[name] : undefined
  return block === undefined ? [] : [block]
}

function onlyService(content: FileContent | undefined): string | undefined {
  const names = Object.keys(content?.services ?? {})
  return names.length === 1 ? names[0] : undefined
}

function serviceProblem(service: string | undefined, file: File | undefined): string[] {
  if (file !== undefined && file.content === undefined) return []
  const names = Object.keys(file?.content?.services ?? {})
  if (service === undefined)
    return [
      `service: not given; ${names.length === 0 ? 'it is the name of the service to release' : `${file?.path} has ${listed(names)}`}`,
    ]
  if (file === undefined || names.includes(service)) return []
  return [`service: ${quoted(service)} is not in ${file.path}, which has ${named(names)}${suggestion(service, names)}`]
}

function environmentProblem(environment: string | undefined, file: File | undefined): string[] {
  if (environment === undefined || (file !== undefined && file.content === undefined)) return []
  if (file === undefined)
    return [`environment: ${quoted(environment)} is given, but there is no config file that could describe it`]
  const names = Object.keys(file.content?.environments ?? {})
  if (names.includes(environment)) return []
  return [
    `environment: ${quoted(environment)} is not in ${file.path}, which has ${named(names)}${suggestion(environment, names)}`,
  ]
}

const named = (names: readonly string[]): string => (names.length === 0 ? 'none' : listed(names))
