// The state machine of a service.
// documented: a service whose creation failed stays, counts towards the quota, can be updated and deleted; a deleted one is described as
// DELETED (ServiceStatus, botocore 1.43.11); a resumption deploys the last version (developer guide, "Pausing and resuming").
// observed: a failed update ends in ROLLBACK_SUCCEEDED with the service RUNNING on the old configuration after 15 minutes and more
// (aws/apprunner-roadmap issues 59, 147, 209); the lines of the event log.
// guess: a pull that fails ends in FAILED or in a rollback; what an update of a paused service comes to; when a deleted one is forgotten.
import { advance, begin, type Outcome } from './operations.ts'
import { deploy, type Deployed, type Plan } from './deployment.ts'
import { type Cloud, type Fate, now, type Operation, type Service } from './records.ts'
import { retire } from './retirement.ts'
import { logEvent } from './service-logs.ts'
import type { Settings } from './settings.ts'

/** The creation has been accepted and the service is there. */
export function beginCreation(cloud: Cloud, service: Service): Operation {
  logEvent({ cloud, service }, 'Service creation started.')
  return begin(cloud, service, { type: 'CREATE_SERVICE', work: (_, fate) => create(cloud, service, fate) })
}

export function beginUpdate(cloud: Cloud, service: Service, settings: Settings): Operation {
  const before = service.status.current
  service.applying = settings
  logEvent({ cloud, service }, 'Service update started.')
  return begin(cloud, service, {
    type: 'UPDATE_SERVICE',
    work: (operation, fate) => {
      if (before === 'PAUSED') return store(cloud, service, settings)
      const plan = planOf('SERVICE_UPDATE', settings, fate)
      return before === 'CREATE_FAILED'
        ? rebuild(cloud, service, plan)
        : update({ cloud, service, operation, fate, plan })
    },
  })
}

export function beginDeployment(cloud: Cloud, service: Service): Operation {
  logEvent({ cloud, service }, 'Deployment started.')
  return begin(cloud, service, {
    type: 'START_DEPLOYMENT',
    work: (operation, fate) =>
      update({ cloud, service, operation, fate, plan: planOf('SERVICE_DEPLOY', service.settings, fate) }),
  })
}

const planOf = (trigger: Plan['trigger'], settings: Settings, fate: Fate | undefined): Plan => ({
  trigger,
  settings,
  doomed: fate !== undefined,
})

async function create(cloud: Cloud, service: Service, fate: Fate | undefined): Promise<Outcome> {
  const source = { cloud, service }
  if (service.settings.SourceConfiguration.AutoDeploymentsEnabled)
    logEvent(source, 'Successfully created pipeline for automatic deployments.')
  const deployed = await deploy(cloud, service, planOf('SERVICE_CREATE', service.settings, fate))
  return concludeFirst(cloud, service, { deployed, what: 'creation' })
}

async function rebuild(cloud: Cloud, service: Service, plan: Plan): Promise<Outcome> {
  const deployed = await deploy(cloud, service, plan)
  service.settings = plan.settings
  return concludeFirst(cloud, service, { deployed, what: 'update' })
}

interface FirstDeployment {
  readonly deployed: Deployed
  readonly what: 'creation' | 'update'
}

function concludeFirst(cloud: Cloud, service: Service, { deployed, what }: FirstDeployment): Outcome {
  const source = { cloud, service }
  if ('running' in deployed) {
    logEvent(source, `Service ${what} completed successfully.`)
    return { operation: 'SUCCEEDED', service: 'RUNNING' }
  }
  logEvent(source, `Service ${what} failed. For details, see service logs.`)
  return { operation: 'FAILED', service: 'CREATE_FAILED' }
}

interface Update {
  readonly cloud: Cloud
  readonly service: Service
  readonly operation: Operation
  readonly fate: Fate | undefined
  readonly plan: Plan
}

async function update({ cloud, service, operation, fate, plan }: Update): Promise<Outcome> {
  const source = { cloud, service }
  const what = plan.trigger === 'SERVICE_UPDATE' ? 'Service update' : 'Deployment'
  const deployed = await deploy(cloud, service, plan)
  if ('running' in deployed) {
    service.settings = plan.settings
    logEvent(
      source,
      `${what} completed successfully.${plan.trigger === 'SERVICE_UPDATE' ? ' New configuration is deployed.' : ''}`,
    )
    return { operation: 'SUCCEEDED', service: 'RUNNING' }
  }
  const undone = fate === 'cannot roll back' || !endsAtPull(cloud, deployed)
  if (undone) await rollBack(cloud, service, operation)
  logEvent(source, `${what} failed. For details, see service logs.`)
  if (!undone) return { operation: 'FAILED', service: 'RUNNING' }
  return { operation: fate === 'cannot roll back' ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCEEDED', service: 'RUNNING' }
}

const endsAtPull = ({ kernel }: Cloud, deployed: Deployed): boolean =>
  'failed' in deployed &&
  deployed.failed === 'pull' &&
  kernel.guess('apprunner.failed-pull', ['rolls back', 'fails']) === 'fails'

/** The old version has been serving all the time. */
async function rollBack(cloud: Cloud, service: Service, operation: Operation): Promise<void> {
  advance(cloud, operation, 'ROLLBACK_IN_PROGRESS')
  if (cloud.kernel.guess('apprunner.describe.during-rollback', ['the new', 'the old']) === 'the old')
    service.applying = undefined
  await pause(cloud, [840_000, 1_200_000], 'apprunner.rollback')
  service.routes.set(service.running ? [service.running] : [])
}

const pause = (cloud: Cloud, [low, high]: readonly [number, number], name: string): Promise<void> =>
  cloud.kernel.clocks.platform.sleep(cloud.kernel.between(low, high, name))

async function store(cloud: Cloud, service: Service, settings: Settings): Promise<Outcome> {
  await pause(cloud, [5_000, 20_000], 'apprunner.store')
  service.settings = settings
  logEvent({ cloud, service }, 'Service update completed successfully.')
  return { operation: 'SUCCEEDED', service: 'PAUSED' }
}

export const beginPause = (cloud: Cloud, service: Service): Operation =>
  begin(cloud, service, {
    type: 'PAUSE_SERVICE',
    work: async (_, fate) => {
      await pause(cloud, [20_000, 60_000], 'apprunner.pause')
      if (fate !== undefined) return { operation: 'FAILED', service: 'RUNNING' }
      service.routes.set([])
      void retire(cloud, service.running)
      return { operation: 'SUCCEEDED', service: 'PAUSED' }
    },
  })

export const beginResumption = (cloud: Cloud, service: Service): Operation =>
  begin(cloud, service, {
    type: 'RESUME_SERVICE',
    work: async (_, fate) => {
      const { running, settings } = service
      const image =
        running?.settings.SourceConfiguration.ImageRepository.ImageIdentifier ===
        settings.SourceConfiguration.ImageRepository.ImageIdentifier
          ? running.image
          : undefined
      const deployed = await deploy(cloud, service, { ...planOf('SERVICE_DEPLOY', settings, fate), image })
      if ('running' in deployed) return { operation: 'SUCCEEDED', service: 'RUNNING' }
      return { operation: 'FAILED', service: 'PAUSED' }
    },
  })

export const beginDeletion = (cloud: Cloud, service: Service): Operation =>
  begin(cloud, service, {
    type: 'DELETE_SERVICE',
    work: async (_, fate) => {
      await pause(cloud, [30_000, 150_000], 'apprunner.delete')
      if (fate !== undefined) return { operation: 'FAILED', service: 'DELETE_FAILED' }
      service.routes.set([])
      void retire(cloud, service.running)
      service.deleted = now(cloud)
      void forget(cloud, service)
      return { operation: 'SUCCEEDED', service: 'DELETED' }
    },
  })

async function forget(cloud: Cloud, service: Service): Promise<void> {
  relist(cloud)
  await pause(cloud, [600_000, 3_600_000], 'apprunner.forget')
  cloud.services.delete(service.arn)
}

/**
 * documented (developer guide, "App Runner architecture and concepts"): during maintenance the status is OPERATION_IN_PROGRESS for a few
 * minutes and every action is refused, while the application keeps answering. guess: no operation is listed for it.
 */
export async function maintain(cloud: Cloud, service: Service): Promise<void> {
  service.status.set('OPERATION_IN_PROGRESS')
  await pause(cloud, [120_000, 420_000], 'apprunner.maintenance')
  service.status.set('RUNNING')
}

/** After a service came or went. */
export const relist = (cloud: Cloud): void =>
  cloud.listed.set(
    new Set([...cloud.services.values()].filter(({ deleted }) => deleted === undefined).map(({ arn }) => arn)),
  )
