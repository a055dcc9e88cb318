import { type AppRunnerClient, createAppRunnerClient } from '../aws/app-runner-client.ts'
import { type AppRunnerSurroundings, createAppRunnerSurroundings } from '../aws/app-runner-surroundings.ts'
import type { AppRunnerService } from '../aws/app-runner-types.ts'
import { connectAws } from '../aws/connection.ts'
import { accountOfArn } from '../aws/endpoints.ts'
import { createAwsIdentity } from '../aws/identity.ts'
import { denialIn, hintForDenial } from '../aws/permissions.ts'
import type { Context } from '../core/context.ts'
import { type CloudError, isCloudError, retold, TandemError } from '../core/errors.ts'
import type { Secrets } from '../core/secrets.ts'
import { readMark } from '../targets/aws/app-runner/mark.ts'
import { liveHash, readSettings, type RunSettings } from '../targets/aws/app-runner/settings.ts'
import type { AmazonPlace } from '../aws/place.ts'
import { ownNames } from '../targets/aws/environment.ts'
import type { Tags } from '../targets/aws/tags.ts'
import type { CloudTools } from '../targets/cloud.ts'
import type { Leaving } from './leaving.ts'

export interface LeavingPlace
  extends Pick<AmazonPlace, 'role' | 'audience' | 'sessionName' | 'name' | 'maskAccountId'> {
  readonly region: string
}

/** Reads the service, and what hangs on it. Throws TandemError where it cannot be migrated as it is. */
export async function readLeaving(place: LeavingPlace, tools: CloudTools): Promise<Leaving> {
  const { http, oidc, context, secrets } = tools
  const { role, audience, sessionName, region } = place
  if (place.maskAccountId && role !== undefined) secrets.add([accountOfArn(role)])
  secrets.spare([place.name, region])
  const closing = new AbortController()
  const identity = createAwsIdentity({
    role,
    audience,
    sessionName,
    region,
    oidc,
    http,
    context,
    secrets,
    closed: closing.signal,
  })
  const connection = connectAws({ identity, http, region, context })
  const [client, surroundings] = [createAppRunnerClient(connection), createAppRunnerSurroundings(connection)]
  try {
    return await lookAt(place, { client, surroundings, secrets, context })
  } catch (error) {
    throw isCloudError(error, 'denied') ? asOfMigration(error) : error
  } finally {
    closing.abort(new TandemError('cancelled', 'the connection to AWS is closed'))
    client.close()
    surroundings.close()
  }
}

interface Eyes {
  readonly client: AppRunnerClient
  readonly surroundings: AppRunnerSurroundings
  readonly secrets: Secrets
  readonly context: Context
}

async function lookAt(place: LeavingPlace, eyes: Eyes): Promise<Leaving> {
  const { client, secrets, context } = eyes
  const [found] = (await client.servicesNamed(place.name, context)).filter(({ Status }) => Status !== 'DELETED')
  if (found?.ServiceArn === undefined) throw missing(place)
  if (place.maskAccountId) secrets.add([accountOfArn(found.ServiceArn)])
  const [service, tags] = await Promise.all([
    client.describe(found.ServiceArn, context),
    client.tags(found.ServiceArn, context),
  ])
  const settings = requireSettled(service, tags)
  secrets.add(Object.entries(settings.env).flatMap(([name, value]) => (ownNames.includes(name) ? [] : [value])))
  secrets.addNames(Object.keys(settings.secrets))
  secrets.add([settings.startCommand])
  return leavingOf(place, { service, tags, settings }, eyes)
}

interface Read {
  readonly service: AppRunnerService
  readonly tags: Tags
  readonly settings: RunSettings
}

async function leavingOf({ region }: LeavingPlace, { service, tags, settings }: Read, eyes: Eyes): Promise<Leaving> {
  const { client, surroundings, context } = eyes
  const { ServiceArn: arn = '', ServiceName: name = '', ServiceUrl: host, EncryptionConfiguration } = service
  const { connector, scaling: scalingArn } = settings
  const [scaling, domains, network, ingressConnections] = await Promise.all([
    scalingArn === undefined ? usualScaling : client.scaling(scalingArn, context),
    surroundings.domains(arn, context),
    connector === undefined ? undefined : surroundings.connector(connector, context),
    settings.public ? [] : surroundings.ingressConnections(arn, context),
  ])
  const mark = readMark(tags)
  const kmsKey = EncryptionConfiguration?.KmsKey
  return {
    arn,
    name,
    region,
    isPaused: service.Status === 'PAUSED',
    settings,
    scaling,
    tags,
    domains,
    ingressConnections,
    ...(host && settings.public ? { host } : {}),
    ...(mark === undefined || mark.live !== liveHash(settings) ? {} : { version: mark.version }),
    ...(network === undefined ? {} : { network }),
    ...(kmsKey === undefined ? {} : { kmsKey }),
  }
}

/** Defaults of the API reference (CreateAutoScalingConfiguration, November 2026). */
const usualScaling = { concurrency: 100, min: 1, max: 25 }

/** What it runs with, once that is sure: while an operation runs, some descriptions are of before and some of after. */
function requireSettled(service: AppRunnerService, tags: Tags): RunSettings {
  const { Status: status = '', ServiceArn: arn = '' } = service
  const settings = readSettings(service)
  if (settings === undefined) throw fromSource(arn)
  const phase = readMark(tags)?.phase ?? 'done'
  if (phase !== 'done') throw unfinished(arn)
  if (status !== 'RUNNING' && status !== 'PAUSED') throw unsettled(arn, status)
  return settings
}

/** AWS tells one missing permission at a time, and a migration has a policy of its own. */
function asOfMigration(error: CloudError): CloudError {
  const denial = denialIn(error.message)
  return denial === undefined ? error : retold(error, { hint: hintForDenial(denial, 'migrate') })
}

const missing = ({ name, region }: LeavingPlace) =>
  new TandemError('input', `there is no App Runner service ${name} in ${region}`, {
    hint: 'service, or aws-service, and aws-region name the one to migrate. If it was migrated and removed already, release with command: deploy and aws-platform: ecs-express.',
  })

const fromSource = (arn: string) =>
  new TandemError('input', `${arn} is built from source code by App Runner, and ECS runs images alone`, {
    hint: 'Write a Dockerfile, and release it with command: deploy and aws-platform: ecs-express; the settings have to be given once.',
  })

const unfinished = (arn: string) =>
  new TandemError('cloud', `a release of Tandem on ${arn} is not finished`, {
    hint: 'Wait for the run that is at it. If there is none, run a release with aws-platform: app-runner, which ends it, and then the migration again.',
  })

const unsettled = (arn: string, status: string) =>
  new TandemError('cloud', `${arn} is ${status}, so that it is not sure what it runs`, {
    hint:
      status === 'OPERATION_IN_PROGRESS'
        ? 'Run again when App Runner has ended what it does there.'
        : 'Only a service that runs, or is paused, can be migrated.',
  })
