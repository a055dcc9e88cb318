import { InputError } from '../core/errors.ts'
import type { OnFailure } from '../core/lane.ts'
import type { VerifyPolicy } from '../core/verify.ts'
import { type GivenInputs, type RawInputs, readActionInputs } from './action-inputs.ts'
import type { AwsSettings } from './amazon.ts'
import { amazonPart, googlePart } from './cloud-parts.ts'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import { type DeploymentTarget, releasesTo } from './deployment-target.ts'
import type { GcpSettings } from './google.ts'
import { verifyPolicy, verifyProblems } from './health-check.ts'
import { imageProblem } from './image-name.ts'
import { type CommonBlock, commonSettings } from './layers.ts'
import { needProblems } from './needs.ts'
import type { Block, RunBlock } from './schema.ts'
import { chooseService } from './services.ts'

export interface Settings {
  readonly command: 'deploy' | 'plan'
  readonly deploymentTarget: DeploymentTarget
  readonly service: string
  readonly environment?: string
  /** With a tag or a digest. */
  readonly image: string
  readonly version: string
  readonly verify: VerifyPolicy
  /** What becomes of the other targets when one fails. */
  readonly onFailure: OnFailure
  /** After this an undecided release is undone, ms. */
  readonly releaseTimeout: number
  readonly githubToken?: string
  /** For the registry that holds the image. */
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
  const problems = [...new Set([...given.problems, ...problemsOf(given), ...all.flatMap((part) => part.problems)])]
  if (problems.length > 0) {
    const shown = parts.aws?.settings.maskAccountId === true ? problems.map(withoutAccounts) : problems
    const hint = 'docs/settings.md lists every setting with its form.'
    throw new InputError([...shown, ...given.inputs.warnings], { hint })
  }
  const settings = { ...build(given, target, sources.github), ...settingsOf(parts) }
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

function problemsOf({ inputs, common, reported }: Given): string[] {
  const image = common.image === undefined ? undefined : imageProblem(common.image)
  const need = { name: 'image', value: common.image, what: 'the image to release, with a tag or a digest' }
  return [
    ...needProblems([need], { reported }),
    ...(image === undefined ? [] : [`image: ${image}`]),
    ...(reported.has('health-check-timeout') ? [] : verifyProblems(verifyPolicy(common))),
    ...registryProblems(inputs.run),
  ]
}

function registryProblems({ 'registry-username': username, 'registry-password': password }: RunBlock): string[] {
  if ((username === undefined) === (password === undefined)) return []
  const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password']
  return [`registry-${given}: needs registry-${missing} as well`]
}

function build(
  { inputs: { run }, common, service = '' }: Given,
  target: DeploymentTarget,
  github: RunFacts,
): Omit<Settings, 'gcp' | 'aws'> {
  const { 'registry-username': username, 'registry-password': password, 'github-token': githubToken, environment } = run
  return {
    command: run.command ?? 'deploy',
    deploymentTarget: target,
    service,
    ...(environment === undefined ? {} : { environment }),
    image: common.image ?? '',
    version: common.version ?? (github.refType === 'tag' ? github.refName : github.sha.slice(0, 7)),
    verify: verifyPolicy(common),
    onFailure: common['on-failure'] ?? 'roll-back-all',
    releaseTimeout: common['release-timeout'] ?? 30 * 60_000,
    ...(githubToken === undefined ? {} : { githubToken }),
    ...(username === undefined || password === undefined ? {} : { registry: { username, password } }),
  }
}
