import { InputError } from '../core/errors.ts'
import type { VerifyPolicy } from '../core/verify.ts'
import { type GivenInputs, type RawInputs, readActionInputs } from './action-inputs.ts'
import { type ConfigFile, readConfigFile } from './config-file.ts'
import { type DeploymentTarget, releasesTo, targetProblem, unusedWarnings } from './deployment-target.ts'
import { type GcpSettings, googleProblems, googleTarget, googleWarnings, required } from './google.ts'
import { verifyPolicy, verifyProblems } from './health-check.ts'
import { imageProblem } from './image-name.ts'
import { type CommonBlock, commonSettings, type GoogleLayers, googleSettings } from './layers.ts'
import type { RunBlock } from './schema.ts'
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
  /** After this an undecided release is undone, ms. */
  readonly releaseTimeout: number
  readonly githubToken?: string
  /** For the registry that holds the image. */
  readonly registry?: { readonly username: string; readonly password: string }
  readonly gcp?: GcpSettings
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
  readonly google: GoogleLayers
  readonly problems: readonly string[]
  /** Names of settings that a problem has been reported about. */
  readonly reported: ReadonlySet<string>
}

/** One whole answer from inputs and file: the settings, or InputError with every mistake in them. */
export function resolveSettings(sources: SettingsSources): ResolvedSettings {
  const given = gather(sources)
  const target = given.common['deployment-target'] ?? 'both'
  const problems = [...new Set([...given.problems, ...problemsOf(given, target)])]
  if (problems.length > 0) {
    const hint = 'docs/settings.md lists every setting with its form.'
    throw new InputError([...problems, ...given.inputs.warnings], { hint })
  }
  return {
    settings: build(given, target, sources.github),
    warnings: [
      ...given.inputs.warnings,
      ...unusedWarnings(given.inputs.names, target),
      ...(releasesTo(target, 'gcp') ? googleWarnings(given.google) : []),
    ],
  }
}

function gather({ inputs: raw, file: source }: SettingsSources): Given {
  const inputs = readActionInputs(raw)
  const file = source === undefined ? undefined : readConfigFile(source)
  const reported = new Set([...inputs.reported, ...(file?.reported ?? [])])
  const chosen = chooseService(inputs.run, file, reported)
  const layers = [...chosen.blocks, inputs.block]
  const problems = [...inputs.problems, ...(file?.problems ?? []), ...chosen.problems]
  return {
    inputs,
    service: chosen.service,
    common: commonSettings(layers),
    google: googleSettings(layers),
    problems,
    reported,
  }
}

function problemsOf({ inputs, common, google, service, reported }: Given, target: DeploymentTarget): string[] {
  const image = common.image === undefined ? undefined : imageProblem(common.image)
  return [
    ...(reported.has('deployment-target')
      ? []
      : [targetProblem(common['deployment-target'])].filter((text) => text !== undefined)),
    ...required('image', common.image, 'the image to release, with a tag or a digest', reported),
    ...(image === undefined ? [] : [`image: ${image}`]),
    ...(reported.has('health-check-timeout') ? [] : verifyProblems(verifyPolicy(common))),
    ...registryProblems(inputs.run),
    ...(releasesTo(target, 'gcp') ? googleProblems(google, service, { reported }) : []),
  ]
}

function registryProblems({ 'registry-username': username, 'registry-password': password }: RunBlock): string[] {
  if ((username === undefined) === (password === undefined)) return []
  const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password']
  return [`registry-${given}: needs registry-${missing} as well`]
}

function build(
  { inputs: { run }, common, google, service = '' }: Given,
  target: DeploymentTarget,
  github: RunFacts,
): Settings {
  const { 'registry-username': username, 'registry-password': password, 'github-token': githubToken, environment } = run
  return {
    command: run.command ?? 'deploy',
    deploymentTarget: target,
    service,
    ...(environment === undefined ? {} : { environment }),
    image: common.image ?? '',
    version: common.version ?? (github.refType === 'tag' ? github.refName : github.sha.slice(0, 7)),
    verify: verifyPolicy(common),
    releaseTimeout: common['release-timeout'] ?? 30 * 60_000,
    ...(githubToken === undefined ? {} : { githubToken }),
    ...(username === undefined || password === undefined ? {} : { registry: { username, password } }),
    ...(releasesTo(target, 'gcp') ? { gcp: googleTarget(google, service) } : {}),
  }
}
