import type { GooglePlace } from '../gcp/place.ts'
import { InputError } from '../core/errors.ts'
import type { OnFailure } from '../core/lane.ts'
import type { Cloud } from '../core/target.ts'
import type { VerifyPolicy } from '../core/verify.ts'
import { type GivenInputs, type RawInputs, readActionInputs } from './action-inputs.ts'
import type { AmazonPlace, AmazonSpot } from '../aws/place.ts'
import { withoutAccounts } from './amazon-identity.ts'
import { amazonPart, googlePart } from './cloud-parts.ts'
import { type ReleaseSource, sourceOf } from './build.ts'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import { type DeploymentTarget, releasesTo } from './deployment-target.ts'
import { verifyPolicy, verifyProblems } from './health-check.ts'
import { type CommonBlock, commonSettings } from './layers.ts'
import { migrationBlocks, migrationProblems } from './migration.ts'
import type { Block } from './schema.ts'
import { registryProblems } from './registry-login.ts'
import { chooseService } from './services.ts'

/** A release, or the plan of one. */
export interface Settings extends CommonSettings {
  readonly command: 'deploy' | 'plan'
  readonly deploymentTarget: DeploymentTarget
  readonly source: ReleaseSource
  readonly gcp?: GooglePlace
  readonly aws?: AmazonSpot
}

/** What runs on App Runner, on ECS Express Mode as well: the image is what runs. */
export interface MigrationSettings extends CommonSettings {
  readonly command: 'migrate'
  readonly deploymentTarget: 'aws-only'
  /** Of one region; what is given, for what is not is read from App Runner. */
  readonly aws: AmazonPlace
}

export type AnySettings = Settings | MigrationSettings

interface CommonSettings {
  readonly service: string
  readonly environment?: string
  readonly version: string
  readonly verify: VerifyPolicy
  /** What becomes of the other targets when one fails. */
  readonly onFailure: OnFailure
  /** After this an undecided release is undone, ms. */
  readonly releaseTimeout: number
  readonly githubToken?: string
  /** For the registry that holds the image, or that a built one is pushed to. */
  readonly registry?: { readonly username: string; readonly password: string }
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
  readonly settings: AnySettings
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
  return given.inputs.run.command === 'migrate' ? migration(given, sources.github) : release(given, sources.github)
}

function release(given: Given, github: RunFacts): ResolvedSettings {
  const target = given.common['deployment-target'] ?? 'both'
  const { run } = given.inputs
  const parts = partsOf(given, target)
  const all = [parts.gcp, parts.aws].filter((part) => part !== undefined)
  const { source, problems: sourceProblems } = sourceOf(given.blocks, run)
  const found = [...sourceProblems, ...registryProblems(run, source), ...all.flatMap((part) => part.problems)]
  requireNone(found, given, parts.aws?.settings)
  const common = { ...build(given, github), command: run.command === 'plan' ? ('plan' as const) : ('deploy' as const) }
  const settings = { ...common, deploymentTarget: target, source, ...settingsOf(parts) }
  return { settings, warnings: [...given.inputs.warnings, ...all.flatMap((part) => part.warnings)] }
}

function migration(given: Given, github: RunFacts): ResolvedSettings {
  const { inputs, blocks, service, reported } = given
  const {
    problems,
    settings: aws,
    warnings,
  } = amazonPart({
    blocks: migrationBlocks(blocks),
    service,
    both: false,
    reported,
  })
  requireNone([...migrationProblems(inputs, aws), ...problems], given, aws)
  if (aws.platform === 'auto') throw new Error('the platform of a migration is told')
  const settings = { ...build(given, github), command: 'migrate', deploymentTarget: 'aws-only', aws } as const
  return { settings, warnings: [...inputs.warnings, ...warnings] }
}

function requireNone(found: readonly string[], given: Given, aws: AmazonSpot | undefined): void {
  const problems = [...new Set([...given.problems, ...problemsOf(given), ...found])]
  if (problems.length === 0) return
  const shown = aws?.maskAccountId === true ? problems.map(withoutAccounts) : problems
  const hint = 'docs/settings.md of this action lists every setting with its form.'
  throw new InputError([...shown, ...given.inputs.warnings], { hint })
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
  const chosen = (cloud: Cloud) =>
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

function problemsOf({ common, reported }: Given): string[] {
  return [...(reported.has('health-check-timeout') ? [] : verifyProblems(verifyPolicy(common)))]
}

function build({ inputs: { run }, common, service = '' }: Given, github: RunFacts): CommonSettings {
  const { 'registry-username': username, 'registry-password': password, 'github-token': githubToken, environment } = run
  return {
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
