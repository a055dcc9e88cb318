import type { ServiceSettings } from '../core/unit.ts'
import type { PlatformRules } from './platform-rules.ts'
import { tagProblems } from './amazon-tags.ts'
import { memoryText } from './amounts.ts'
import { given } from './given.ts'
import type { AmazonLayers } from './layers.ts'
import type { TextMap } from './mapping.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import { check, quoted } from './parsed.ts'
import { probeOf } from './probes.ts'
import { commonService, eachEntry, instanceProblems, sharedNames } from './service-settings.ts'
import { variableNameProblem } from './variables.ts'

/**
 * What Lambda allows, so that a mistake is found before any call. From these pages, as of November 2026:
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */

const NAME_RULE = 'Lambda: 1 to 64 letters, digits, "-" and "_"'

export function functionNameProblem(name: string): string | undefined {
  if (/^[\w-]{1,64}$/.test(name)) return undefined
  return `${quoted(name)} cannot be a function's name (${NAME_RULE})`
}

export const lambda: PlatformRules = {
  problems: (block, { service }) => [
    ...unfit('service', check(service, functionNameProblem)),
    ...sizeProblems(block),
    ...portProblems(block),
    ...instanceProblems(block),
    ...networkProblems(block),
    ...environmentProblems(block.env),
    ...secretProblems(block.secrets),
    ...sharedNames(block),
    ...tagProblems(block.labels),
  ],
  warnings: () => [],
  service: (block): ServiceSettings => ({
    ...commonService(block),
    ...given({
      timeout: block.timeout === undefined ? undefined : Math.ceil(block.timeout / 1000),
      runtimeIdentity: block['instance-role'],
      startupProbe: probeOf(block, 'startup-probe'),
      livenessProbe: probeOf(block, 'liveness-probe'),
    }),
  }),
}

const memories = { min: 128, max: 10_240 } as const
/** Seconds; Lambda's 5,400 are for Managed Instances, which no image is put on here. */
const longest = 900

function sizeProblems({ memory, timeout }: AmazonLayers): Finding[] {
  const fits = memory === undefined || (memory >= memories.min && memory <= memories.max)
  return [
    ...unfit(
      'memory',
      fits ? undefined : `must be from ${memories.min}Mi to 10Gi on Lambda, got ${quoted(memoryText(memory))}`,
    ),
    ...unfit(
      'timeout',
      timeout === undefined || timeout <= longest * 1000
        ? undefined
        : `must be at most ${longest} s on Lambda, got "${timeout / 1000}"`,
    ),
  ]
}

/** The adapter would find Lambda there, and not the server (README of awslabs/aws-lambda-web-adapter; seen with its version 1.0.0, November 2026). */
const runtimeApi = 9001

const portProblems = ({ port }: AmazonLayers): Finding[] =>
  unfit('port', port === runtimeApi ? `${runtimeApi} is Lambda's own: have the container listen elsewhere` : undefined)

function networkProblems(block: AmazonLayers): Finding[] {
  const { ingress } = block
  const network = (['vpc-connector', 'vpc-network', 'vpc-subnetwork', 'vpc-tags', 'vpc-egress'] as const).filter(
    (key) => block[key] !== undefined,
  )
  const open = `must be all on Lambda, whose URLs are reached from the internet, got ${quoted(ingress)}`
  return [
    ...unfit('ingress', ingress === undefined || ingress === 'all' ? undefined : open),
    ...network.flatMap((key) => unfit(key, 'has no effect on Lambda: a function keeps the VPC that it has')),
  ]
}

/** Of the runtime itself; what begins with AWS_LWA_ is the adapter's, and may be set. */
const reserved =
  /^(_HANDLER|_X_AMZN_TRACE_ID|AWS_(DEFAULT_REGION|REGION|EXECUTION_ENV|ACCESS_KEY(_ID)?|SECRET_ACCESS_KEY|SESSION_TOKEN)|AWS_LAMBDA_\w+|LAMBDA_(TASK_ROOT|RUNTIME_DIR))$/

function environmentProblems(env: TextMap = {}): Finding[] {
  return eachEntry(env, (name) => {
    if (name === 'PORT') return unfit('env', 'PORT is set by Tandem on Lambda', name)
    if (reserved.test(name)) return unfit('env', `${name} is set by Lambda itself`, name)
    const general = variableNameProblem(name)
    if (general !== undefined) return wrong('env', general, name)
    return /^[A-Za-z]\w+$/.test(name)
      ? []
      : unfit(
          'env',
          `${quoted(name)} cannot be a variable's name (Lambda: two and more letters, digits and "_", beginning with a letter)`,
          name,
        )
  })
}

const secretProblems = (secrets: TextMap = {}): Finding[] =>
  eachEntry(secrets, (name) =>
    unfit(
      'secrets',
      `${name} cannot be given by reference on Lambda: let the program read it by its role, or by the extension "AWS Parameters and Secrets"`,
      name,
    ),
  )
