import { createEcr } from '../../../src/aws/ecr.ts'
import { createLogs, type LogLines } from '../../../src/aws/logs.ts'
import { createSecretReferences } from '../../../src/aws/secret-references.ts'
import { CloudError, TandemError } from '../../../src/core/errors.ts'
import { group } from './furnishing.ts'
import type { AwsWorld } from './world.ts'

/** Something that Tandem's own client asks of AWS. */
export interface Question {
  readonly what: string
  readonly ask: (world: AwsWorld) => Promise<string>
  readonly wanted: string
  /** What moto answers instead; docs/local-clouds-aws.md says why that is not followed. */
  readonly moto?: string
}

/** In this order: they build on each other. */
export const questions: readonly Question[] = [
  {
    what: "a job's token becomes the role",
    ask: async ({ identity, context }) => (await identity.caller(context)).arn,
    wanted: 'arn:aws:sts::111122223333:assumed-role/github-deploy/e2e',
  },
  {
    what: 'the account is told',
    ask: async ({ identity, context }) => (await identity.caller(context)).account,
    wanted: '111122223333',
  },
  {
    what: 'credentials end within an hour',
    ask: async ({ identity, context }) => {
      const { expiration, sessionToken } = await identity.credentials(context)
      const left = (expiration?.getTime() ?? 0) - Date.now()
      return `${Math.round(left / 600_000) * 10} min, ${sessionToken === undefined ? 'no token' : 'a token'}`
    },
    wanted: '60 min, a token',
  },
  { what: 'a repository that may not be made', ask: (world) => ensure(world, false), wanted: 'TandemError input' },
  { what: 'a repository is made', ask: (world) => ensure(world, true), wanted: 'there' },
  { what: 'and is there from then on', ask: (world) => ensure(world, false), wanted: 'there' },
  {
    what: "Docker's password",
    ask: async ({ connection, context }) => {
      const { username, password } = await createEcr(connection).credentials(context)
      return `${username}, ${password.length > 0 ? 'a password' : 'none'}`
    },
    wanted: 'AWS, a password',
  },
  { what: 'a log group that is not there', ask: (world) => lines(world, { group: `${group}/none` }), wanted: '' },
  {
    what: 'the last lines, oldest first',
    ask: (world) => lines(world, { group, streamPrefix: 'instance/' }),
    wanted: 'Starting | Error: DATABASE_URL is not set',
    moto: 'elsewhere | Starting | Error: DATABASE_URL is not set',
  },
  {
    what: 'the very last line',
    ask: (world) => lines(world, { group, streamPrefix: 'instance/', limit: 1 }),
    wanted: 'Error: DATABASE_URL is not set',
  },
  {
    what: 'a secret by name, pinned to its version',
    ask: (world) => resolve(world, 'shop/key'),
    wanted: 'pinned arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/key-RANDOM:::ID',
  },
  {
    what: 'an earlier version by its label',
    ask: (world) => resolve(world, 'shop/key:AWSPREVIOUS'),
    wanted: 'pinned arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/key-RANDOM:::ID',
  },
  { what: 'a version that is not there', ask: (world) => resolve(world, 'shop/key:NONE'), wanted: 'TandemError input' },
  { what: 'a secret that is not there', ask: (world) => resolve(world, 'shop/none'), wanted: 'TandemError input' },
  { what: 'a secret that is being deleted', ask: (world) => resolve(world, 'shop/old'), wanted: 'TandemError input' },
  {
    what: 'a parameter by name',
    ask: (world) => resolve(world, 'ssm:/shop/key'),
    wanted: 'left arn:aws:ssm:us-east-1:111122223333:parameter/shop/key',
    moto: 'left /shop/key',
  },
  {
    what: 'a parameter that is not there',
    ask: (world) => resolve(world, 'ssm:/shop/none'),
    wanted: 'TandemError input',
  },
]

/** The answer, or what kind of error came instead. */
export async function answerTo({ ask }: Question, world: AwsWorld): Promise<string> {
  try {
    return (await ask(world))
      .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
      .replace(/-\w{6}:::/, '-RANDOM:::')
  } catch (error) {
    if (error instanceof CloudError) return `CloudError ${error.trouble}: ${error.message}`
    if (error instanceof TandemError) return `TandemError ${error.code}`
    throw error
  }
}

async function ensure({ connection, context }: AwsWorld, create: boolean): Promise<string> {
  await createEcr(connection).ensureRepository('tandem/shop', { create }, context)
  return 'there'
}

interface Wanted {
  readonly group: string
  readonly streamPrefix?: string
  readonly limit?: number
}

async function lines({ connection, context }: AwsWorld, { limit = 5, ...wanted }: Wanted): Promise<string> {
  const told: LogLines = await createLogs(connection).lastLines(
    { ...wanted, since: Date.now() - 3_600_000, limit },
    context,
  )
  return told.kind === 'read' ? told.lines.map(({ text }) => text).join(' | ') : told.why
}

async function resolve({ connection, context }: AwsWorld, secret: string): Promise<string> {
  const reference = { target: 'KEY', secret, version: 'latest' }
  const { kind, arn } = await createSecretReferences(connection).resolve(reference, context)
  return `${kind} ${arn}`
}
