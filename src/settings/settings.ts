import { InputError } from '../core/errors.ts'
import type { OnFailure } from '../core/lane.ts'
import type { VerifyPolicy } from '../core/verify.ts'
import { type GivenInputs, type RawInputs, readActionInputs } from './action-inputs.ts'
import type { AwsSettings } from './amazon.ts'
import { amazonPart, googlePart } from './cloud-parts.ts'
import { type ReleaseSource, sourceOf } from './build.ts'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import { type DeploymentTarget, releasesTo } from './deployment-target.ts'
import type { GcpSettings } from './google.ts'
import { verifyPolicy, verifyProblems } from './health-check.ts'
import { type CommonBlock, commonSettings } from './layers.ts'
import type { Block, RunBlock } from './schema.ts'
import { listed } from './parsed.ts'
import { chooseService } from './services.ts'

export interface Settings {
  readonly command: 'deploy' | 'plan'
  readonly deploymentTarget: DeploymentTarget
  readonly service: string
  readonly environment?: string
  readonly source: ReleaseSource
  readonly version: string
  readonly verify: VerifyPolicy
  /** What becomes of the other targets when one fails. */
  readonly onFailure: OnFailure
  /** After this an undecided release is undone, ms. */
  readonly releaseTimeout: number
  readonly githubToken?: string
  /** For the registry that holds the image, or that a built one is pushed to. */
  readonly registry?: { readonly username: string; readonly password: string }
  readonly gcp?: GcpSettings
  readonly aws?: AwsSettings
}

/** What the settings need to know of the run. */
export interface RunFacts {
  readonly refType: string
  readonly refName: string
  readonly sha: string
}

export interface SettingsSources {
  readonly inputs: RawInputs
  readonly file?: ConfigFile
  readonly github: RunFacts
}

export interface ResolvedSettings {
  readonly settings: Settings
  readonly warnings: readonly string[]
}

/** What was given, by precedence; nothing of it has been checked against the clouds yet. */
interface Given {
  readonly inputs: GivenInputs
  readonly service: string | undefined
  readonly common: CommonBlock
  /** Weakest first. */
  readonly blocks: readonly Block[]
  readonly problems: readonly string[]
  /** Names of settings that a problem has been reported about. */
  readonly reported: ReadonlySet<string>
}

/** One whole answer from inputs and file: the settings, or InputError with every mistake in them. */
export function resolveSettings(sources: SettingsSources): ResolvedSettings {
  const given = gather(sources)
  const target = given.common['deployment-target'] ?? 'both'
  const parts = partsOf(given, target)
  const all = [parts.gcp, parts.aws].filter((part) => part !== undefined)
  const { source, problems: sourceProblems } = sourceOf(given.blocks, given.inputs.run)
  const login = registryProblems(given.inputs.run, source)
  const found = [
    ...given.problems,
    ...problemsOf(given),
    ...sourceProblems,
    ...login,
    ...all.flatMap((part) => part.problems),
  ]
  const problems = [...new Set(found)]
  if (problems.length > 0) {
    const shown = parts.aws?.settings.maskAccountId === true ? problems.map(withoutAccounts) : problems
    const hint = 'docs/settings.md of this action lists every setting with its form.'
    throw new InputError([...shown, ...given.inputs.warnings], { hint })
  }
  const settings = { ...build(given, target, sources.github), source, ...settingsOf(parts) }
  const warnings = all.flatMap((part) => part.warnings)
  return { settings, warnings: [...given.inputs.warnings, ...warnings] }
}

function gather({ inputs: raw, file: source }: SettingsSources): Given {
  const inputs = readActionInputs(raw)
  const file = source === undefined ? undefined : readConfigFile(source)
  const reported = new Set([...inputs.reported, ...(file?.reported ?? [])])
  const chosen = chooseService(inputs.run, file, reported)
  const blocks = [...chosen.blocks, inputs.block]
  return {
    inputs,
    service: chosen.service,
    common: commonSettings(blocks),
    blocks,
    problems: [...inputs.problems, ...(file?.problems ?? []), ...chosen.problems],
    reported,
  }
}

/** The clouds that are released to; when it is not known which, those that something is given for. */
function partsOf({ blocks, service, reported }: Given, target: DeploymentTarget) {
  const unclear = reported.has('deployment-target')
  const chosen = (cloud: 'gcp' | 'aws') =>
    unclear ? blocks.some((block) => block[cloud] !== undefined) : releasesTo(target, cloud)
  const options = { blocks, service, both: target === 'both' && !unclear, reported }
  return {
    gcp: chosen('gcp') ? googlePart(options) : undefined,
    aws: chosen('aws') ? amazonPart(options) : undefined,
  }
}

const settingsOf = ({ gcp, aws }: ReturnType<typeof partsOf>): Pick<Settings, 'gcp' | 'aws'> => ({
  ...(gcp === undefined ? {} : { gcp: gcp.settings }),
  ...(aws === undefined ? {} : { aws: aws.settings }),
})

const withoutAccounts = (problem: string): string => problem.replaceAll(/\b\d{12}\b/g, '***')

function problemsOf({ common, reported }: Given): string[] {
  return [...(reported.has('health-check-timeout') ? [] : verifyProblems(verifyPolicy(common)))]
}

function registryProblems(run: RunBlock, source: ReleaseSource): string[] {
  const { 'registry-username': username, 'registry-password': password } = run
  if (username === undefined && password === undefined) return []
  const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password']
  if (username === undefined || password === undefined) return [`registry-${given}: needs registry-${missing} as well`]
  return source.kind === 'build' ? loginProblems(source.build.pushTo) : []
}

/** A password is given to the registry that it was made for, and to no other. */
function loginProblems(pushTo: readonly string[]): string[] {
  const hosts = new Set(pushTo.map((place) => place.split('/')[0] ?? place))
  if (hosts.size === 1) return []
  const why = hosts.size === 0 ? 'push-to names no registry' : `push-to names ${listed([...hosts])}`
  return [`registry-username: is for one registry, but ${why}; for more of them log in with docker/login-action before`]
}

function build(
  { inputs: { run }, common, service = '' }: Given,
  target: DeploymentTarget,
  github: RunFacts,
): Omit<Settings, 'gcp' | 'aws' | 'source'> {
  const { 'registry-username': username, 'registry-password': password, 'github-token': githubToken, environment } = run
  return {
    command: run.command ?? 'deploy',
    deploymentTarget: target,
    service,
    ...(environment === undefined ? {} : { environment }),
    version: common.version ?? (github.refType === 'tag' ? github.refName : github.sha.slice(0, 7)),
    verify: verifyPolicy(common),
    onFailure: common['on-failure'] ?? 'roll-back-all',
    releaseTimeout: common['release-timeout'] ?? 30 * 60_000,
    ...(githubToken === undefined ? {} : { githubToken }),
    ...(username === undefined || password === undefined ? {} : { registry: { username, password } }),
  }
}
