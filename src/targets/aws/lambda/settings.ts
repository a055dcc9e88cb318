import type { FunctionConfiguration, FunctionFound } from '../../../aws/lambda-types.ts'
import { hashOf } from '../../../core/hash.ts'

export type Variables = Readonly<Record<string, string>>
export type Architecture = 'x86_64' | 'arm64'

/** What Tandem changes of a function; the rest (VPC, tracing, file systems …) stays as it is, in each version. */
export interface RunSettings {
  /** ARN of the execution role. */
  readonly role: string
  /** MB. */
  readonly memory: number
  /** Seconds. */
  readonly timeout: number
  readonly env: Variables
}

/** `$LATEST` or a published version, as Tandem looks at it. Sensitive: it has the environment. */
export interface FunctionVersion {
  /** `$LATEST`, `1`, … */
  readonly name: string
  readonly settings: RunSettings
  /** `host/repository@digest`; absent for a function that is made of an archive. */
  readonly image?: string
  readonly architecture: Architecture
  /** `Pending`, `Active`, `Inactive`, `Failed` */
  readonly state: string
  readonly stateReason?: string
  /** Of the last update: `Successful`, `InProgress`, `Failed`. */
  readonly update?: string
  readonly updateReason?: string
  /** Why the environment's values cannot be read; they are not in `settings` then. */
  readonly sealed?: string
  readonly logGroup: string
  /** By which a change is guarded. */
  readonly revision?: string
}

export function readVersion({ configuration, image }: FunctionFound): FunctionVersion {
  const { State, StateReason, LastUpdateStatus: update, LastUpdateStatusReason, RevisionId } = configuration
  return {
    name: configuration.Version ?? '$LATEST',
    settings: readSettings(configuration),
    architecture: configuration.Architectures?.[0] === 'arm64' ? 'arm64' : 'x86_64',
    state: State ?? 'Active',
    logGroup: configuration.LoggingConfig?.LogGroup ?? `/aws/lambda/${configuration.FunctionName ?? ''}`,
    ...(image === undefined ? {} : { image }),
    ...(StateReason === undefined ? {} : { stateReason: StateReason }),
    ...(update === undefined ? {} : { update }),
    ...(RevisionId === undefined ? {} : { revision: RevisionId }),
    ...(LastUpdateStatusReason === undefined ? {} : { updateReason: LastUpdateStatusReason }),
    ...sealedIn(configuration),
  }
}

/** Lambda leaves values out that the caller may not decrypt, and answers all the same (`Environment.Error`, API reference, November 2026). */
function sealedIn({ Environment }: FunctionConfiguration): Pick<FunctionVersion, 'sealed'> {
  const { ErrorCode, Message } = Environment?.Error ?? {}
  const sealed = Message ?? ErrorCode
  return sealed === undefined ? {} : { sealed }
}

export const readSettings = ({ Role, MemorySize, Timeout, Environment }: FunctionConfiguration): RunSettings => ({
  role: Role ?? '',
  memory: MemorySize ?? 128,
  timeout: Timeout ?? 3,
  env: { ...Environment?.Variables },
})

/**
 * How a URL that is made for a version has to hand on its answers: Lambda Web Adapter writes them for one of both modes alone, by this
 * variable (https://aws.github.io/aws-lambda-web-adapter, "Response Streaming", November 2026).
 */
export const modeFor = ({ settings }: Pick<FunctionVersion, 'settings'>): 'BUFFERED' | 'RESPONSE_STREAM' =>
  settings.env['AWS_LWA_INVOKE_MODE']?.toLowerCase() === 'response_stream' ? 'RESPONSE_STREAM' : 'BUFFERED'

/** `sha256:…` at the end of an image's address. */
export const digestIn = (image: string | undefined): string | undefined =>
  /@(sha256:[\da-f]{64})$/.exec(image ?? '')?.[1]

/** What tells a state of `$LATEST` from another, as far as Tandem would change it. */
export const contentHash = ({ settings, image, architecture }: Content): string =>
  hashOf({ settings, digest: digestIn(image), architecture })

export type Content = Pick<FunctionVersion, 'settings' | 'image' | 'architecture'>

/** What runs without what says which release it is: two releases of the same thing have the same. */
export function liveHash({ settings, image, architecture }: Content): string {
  const { RELEASE_ID: _, RELEASE_VERSION: __, ...env } = settings.env
  return hashOf({ settings: { ...settings, env }, digest: digestIn(image), architecture })
}

export const releaseOf = ({ settings }: Pick<FunctionVersion, 'settings'>): string | undefined =>
  settings.env['RELEASE_ID']

/** Only what differs: what is merely repeated could be refused, as a role that may not be passed is. */
export function writeSettings(wanted: RunSettings, now: RunSettings) {
  const { role, memory, timeout, env } = wanted
  return {
    ...(role === now.role ? {} : { Role: role }),
    ...(memory === now.memory ? {} : { MemorySize: memory }),
    ...(timeout === now.timeout ? {} : { Timeout: timeout }),
    ...(hashOf(env) === hashOf(now.env) ? {} : { Environment: { Variables: { ...env } } }),
  }
}
