import { parseArgs } from 'node:util'
import {
  type AmazonChoice,
  amazonPlatforms,
  type CloudName,
  cloudsOf,
  type SceneTarget,
} from '../../simulators/scene.ts'

export interface Options {
  readonly target: SceneTarget
  readonly awsPlatform: AmazonChoice
  /** The cloud on which the new version is broken. */
  readonly fail: CloudName | undefined
  /** Platform time over wall time. */
  readonly speed: number
  readonly seed: number
  readonly json: boolean
  readonly noDocker: boolean
}

const choices: readonly AmazonChoice[] = ['auto', ...amazonPlatforms]

const usage = `Usage: npm run demo -- [--target both|gcp-only|aws-only] [--aws-platform ${choices.join('|')}] [--fail gcp|aws]
                       [--no-docker] [--speed N] [--seed N] [--json]`

/** Ends the process when they are wrong, or when help is asked for. */
export function readOptions(): Options {
  const { help, 'no-docker': noDocker, 'aws-platform': platform, ...values } = parsed()
  if (help) {
    process.stdout.write(`${usage}\n`)
    process.exit(0)
  }
  const target = readTarget(values.target)
  return {
    target,
    awsPlatform: readPlatform(platform),
    fail: readFail(values.fail, target),
    speed: readSpeed(values.speed),
    seed: Number(values.seed),
    json: values.json,
    noDocker,
  }
}

export function stop(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

/** All that `parseArgs` can say is that these are not our options. */
function parsed() {
  try {
    return parseArgs({
      options: {
        target: { type: 'string', default: 'both' },
        'aws-platform': { type: 'string', default: 'auto' },
        fail: { type: 'string' },
        json: { type: 'boolean', default: false },
        'no-docker': { type: 'boolean', default: false },
        speed: { type: 'string', default: '120' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values
  } catch {
    return stop(usage)
  }
}

function readTarget(text: string): SceneTarget {
  if (text === 'both' || text === 'gcp-only' || text === 'aws-only') return text
  return stop(`--target ${text}: both, gcp-only and aws-only are possible`)
}

function readPlatform(text: string): AmazonChoice {
  const found = choices.find((each) => each === text)
  return found ?? stop(`--aws-platform ${text}: ${choices.join(', ')} are possible`)
}

function readFail(text: string | undefined, target: SceneTarget): CloudName | undefined {
  if (text === undefined) return undefined
  const clouds = cloudsOf(target)
  const cloud = clouds.find((each) => each === text)
  return cloud ?? stop(`--fail ${text}: ${clouds.join(' and ')} ${clouds.length > 1 ? 'are' : 'is'} possible`)
}

function readSpeed(text: string): number {
  const number = Number(text)
  return number > 0 && Number.isFinite(number) ? number : stop(`--speed ${text}: must be a number above 0`)
}
